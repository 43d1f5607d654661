#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<string> a(n);
    for (auto &s : a) cin >> s;
    string ans;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            bool ok = true;
            for (int k = 0; k < m; k++)
                if (k != j && a[i][k] == a[i][j]) ok = false;
            for (int k = 0; k < n; k++)
                if (k != i && a[k][j] == a[i][j]) ok = false;
            if (ok) ans += a[i][j];
        }
    cout << ans << endl;
    return 0;
}
