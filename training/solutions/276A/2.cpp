#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll n, k, ans = -1e18;
    scanf("%lld%lld", &n, &k);
    for (int i = 0; i < n; i++) {
        ll f, t;
        scanf("%lld%lld", &f, &t);
        ans = max(ans, f - max(0LL, t - k));
    }
    printf("%lld\n", ans);
    return 0;
}
