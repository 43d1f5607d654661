#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<int> a(n), c;
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    map<string, int> d;
    for (int i = 0; i < m; i++) {
        string s;
        cin >> s;
        d[s]++;
    }
    for (auto p : d) c.push_back(p.second);
    sort(c.rbegin(), c.rend());
    int x = 0, y = 0;
    for (size_t i = 0; i < c.size(); i++) {
        x += c[i] * a[i];
        y += c[i] * a[n - 1 - i];
    }
    cout << x << " " << y << endl;
    return 0;
}
