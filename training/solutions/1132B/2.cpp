#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
ll a[300005];
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, m;
    cin >> n;
    ll s = 0;
    for (int i = 0; i < n; i++) {
        cin >> a[i];
        s += a[i];
    }
    sort(a, a + n, greater<ll>());
    cin >> m;
    while (m--) {
        int q;
        cin >> q;
        cout << s - a[q - 1] << "\n";
    }
    return 0;
}
