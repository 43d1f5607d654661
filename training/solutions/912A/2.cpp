#include <cstdio>
typedef long long ll;
int main() {
    ll a, b, x, y, z, ans = 0;
    scanf("%lld%lld%lld%lld%lld", &a, &b, &x, &y, &z);
    ll p = 2 * x + y, q = y + 3 * z;
    if (p > a) ans += p - a;
    if (q > b) ans += q - b;
    printf("%lld\n", ans);
    return 0;
}
