#include <cstdio>
int f(long long n, long long m) {
    if (n == m) return 0;
    if (n > m) return -1;
    int a = f(n * 2, m);
    if (a >= 0) return a + 1;
    int b = f(n * 3, m);
    return b >= 0 ? b + 1 : -1;
}
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    printf("%d\n", f(n, m));
    return 0;
}
