#include <cstdio>
int main() {
    int n, a, b;
    scanf("%d%d%d", &n, &a, &b);
    a += b;
    while (a > n) a -= n;
    while (a < 1) a += n;
    printf("%d\n", a);
    return 0;
}
