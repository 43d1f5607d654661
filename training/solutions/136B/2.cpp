#include <cstdio>
int main() {
    int a, c;
    scanf("%d%d", &a, &c);
    long long b = 0, p = 1;
    while (a || c) {
        b += (c % 3 - a % 3 + 3) % 3 * p;
        p *= 3;
        a /= 3;
        c /= 3;
    }
    printf("%lld\n", b);
    return 0;
}
