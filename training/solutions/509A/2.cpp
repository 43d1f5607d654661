#include <cstdio>
int f(int i, int j) {
    if (i == 1 || j == 1) return 1;
    return f(i - 1, j) + f(i, j - 1);
}
int main() {
    int n;
    scanf("%d", &n);
    printf("%d\n", f(n, n));
    return 0;
}
