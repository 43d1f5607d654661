#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<pair<int, int>> v(n);
    for (auto &p : v) cin >> p.second >> p.first;
    sort(v.rbegin(), v.rend());
    int c = 1, s = 0;
    for (int i = 0; i < n && c > 0; i++) {
        s += v[i].second;
        c += v[i].first - 1;
    }
    cout << s << endl;
}
