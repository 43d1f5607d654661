#include <cstdio>
#include <queue>
#include <vector>
#include <algorithm>
using namespace std;
typedef long long ll;
int main() {
    ll l, r, ans = 0;
    scanf("%lld%lld", &l, &r);
    vector<ll> a = {4, 7};
    for (size_t i = 0; a[i] < r; i++) {
        ll x = a[i];
        a.push_back(x * 10 + 4);
        a.push_back(x * 10 + 7);
    }
    ll p = 0;
    for (ll x : a) {
        ll from = max(l, p + 1), to = min(r, x);
        if (from <= to) ans += (to - from + 1) * x;
        p = x;
    }
    printf("%lld\n", ans);
    return 0;
}
