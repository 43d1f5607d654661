#include <cstdio>
int main() {
    long long a, b, c, d;
    scanf("%lld%lld%lld%lld", &a, &b, &c, &d);
    printf("%lld\n", 2 * (a + b + d) + 4);
    return 0;
}
