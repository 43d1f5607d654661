#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll n, ans = 0;
        scanf("%lld", &n);
        for (ll i = 1; i <= n / 2; i++) ans += 8 * i * i;
        printf("%lld\n", ans);
    }
    return 0;
}
