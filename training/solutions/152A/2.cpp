#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<string> a(n);
    for (auto &s : a) cin >> s;
    set<int> good;
    for (int j = 0; j < m; j++) {
        char mx = '0';
        for (int i = 0; i < n; i++) mx = max(mx, a[i][j]);
        for (int i = 0; i < n; i++)
            if (a[i][j] == mx) good.insert(i);
    }
    cout << good.size() << endl;
    return 0;
}
