#include <cstdio>
int main() {
    int a, b, c, n;
    scanf("%d%d%d%d", &a, &b, &c, &n);
    int r = n - a - b + c;
    if (c > a || c > b || r < 1) r = -1;
    printf("%d\n", r);
    return 0;
}
