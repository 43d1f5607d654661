#include <cstdio>
typedef long long ll;
int main() {
    ll n, k;
    scanf("%lld%lld", &n, &k);
    ll l = 1, r = n;
    while (l < r) {
        ll m = (l + r) / 2;
        if (m * (m + 1) / 2 - (n - m) >= k) r = m;
        else l = m + 1;
    }
    printf("%lld\n", n - l);
    return 0;
}
