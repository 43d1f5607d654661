#include <cstdio>
int main() {
    int n, l, r;
    scanf("%d%d%d", &n, &l, &r);
    int a = (1 << l) - 1 + (n - l);
    int b = (1 << r) - 1 + (n - r) * (1 << (r - 1));
    printf("%d %d\n", a, b);
    return 0;
}
