#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, ans = 0, m = 1e9;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int a, p;
        cin >> a >> p;
        m = min(m, p);
        ans += a * m;
    }
    cout << ans << endl;
    return 0;
}
