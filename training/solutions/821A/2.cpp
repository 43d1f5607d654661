#include <bits/stdc++.h>
using namespace std;
int a[55][55];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) cin >> a[i][j];
    bool ok = true;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            if (a[i][j] == 1) continue;
            bool found = false;
            set<int> row(a[i], a[i] + n);
            for (int t = 0; t < n; t++)
                if (row.count(a[i][j] - a[t][j])) found = true;
            if (!found) ok = false;
        }
    cout << (ok ? "Yes" : "No") << endl;
    return 0;
}
