#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll n, k, ans = 0;
        scanf("%lld%lld", &n, &k);
        while (n > 0) {
            ll r = n % k;
            ans += r;
            n -= r;
            if (n > 0) {
                n /= k;
                ans++;
            }
        }
        printf("%lld\n", ans);
    }
    return 0;
}
