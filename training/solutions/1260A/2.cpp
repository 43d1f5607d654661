#include <cstdio>
typedef long long ll;
int main() {
    int n;
    scanf("%d", &n);
    while (n--) {
        ll c, s;
        scanf("%lld%lld", &c, &s);
        ll q = s / c, r = s % c;
        printf("%lld\n", (c - r) * q * q + r * (q + 1) * (q + 1));
    }
    return 0;
}
