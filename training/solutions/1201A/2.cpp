#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<string> s(n);
    for (auto &x : s) cin >> x;
    int ans = 0;
    for (int j = 0; j < m; j++) {
        int a;
        cin >> a;
        map<char, int> c;
        int mx = 0;
        for (int i = 0; i < n; i++) mx = max(mx, ++c[s[i][j]]);
        ans += mx * a;
    }
    cout << ans << endl;
    return 0;
}
