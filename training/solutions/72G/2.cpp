#include <cstdio>
int f(int n) { return n < 2 ? 1 : f(n - 1) + f(n - 2); }
int main() {
    int n;
    scanf("%d", &n);
    printf("%d\n", f(n));
    return 0;
}
