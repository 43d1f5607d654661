#include <cstdio>
typedef long long ll;
int main() {
    ll x, y, z;
    scanf("%lld%lld%lld", &x, &y, &z);
    ll k = (x + y) / z, d = 0;
    if (x / z + y / z < k) {
        ll p = z - x % z, q = z - y % z;
        d = p < q ? p : q;
    }
    printf("%lld %lld\n", k, d);
    return 0;
}
