#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, r = 0;
    cin >> n >> m;
    vector<string> a(n);
    for (auto &s : a) cin >> s;
    for (int i = 0; i + 1 < n; i++)
        for (int j = 0; j + 1 < m; j++) {
            string t = {a[i][j], a[i][j + 1], a[i + 1][j], a[i + 1][j + 1]};
            sort(t.begin(), t.end());
            if (t == "acef") r++;
        }
    cout << r;
}
