#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<string> s(n);
    int t = n, b = -1, l = m, r = -1;
    for (int i = 0; i < n; i++) {
        cin >> s[i];
        for (int j = 0; j < m; j++)
            if (s[i][j] == '*') {
                t = min(t, i);
                b = max(b, i);
                l = min(l, j);
                r = max(r, j);
            }
    }
    for (int i = t; i <= b; i++) cout << s[i].substr(l, r - l + 1) << "\n";
}
