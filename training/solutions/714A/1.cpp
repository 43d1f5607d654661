#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
int main() {
    ll a, b, c, d, k;
    cin >> a >> b >> c >> d >> k;
    ll l = max(a, c), r = min(b, d);
    ll ans = max(0LL, r - l + 1);
    if (l <= k && k <= r) ans--;
    cout << ans << endl;
    return 0;
}
