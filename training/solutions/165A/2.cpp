#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<pair<int, int>> p(n);
    for (auto &q : p) cin >> q.first >> q.second;
    int ans = 0;
    for (auto &q : p) {
        bool l = false, r = false, u = false, d = false;
        for (auto &o : p) {
            if (o.second == q.second) {
                if (o.first < q.first) l = true;
                if (o.first > q.first) r = true;
            }
            if (o.first == q.first) {
                if (o.second < q.second) d = true;
                if (o.second > q.second) u = true;
            }
        }
        if (l && r && u && d) ans++;
    }
    cout << ans << endl;
    return 0;
}
