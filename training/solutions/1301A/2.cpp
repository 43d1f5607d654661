#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string a, b, c;
        cin >> a >> b >> c;
        bool ok = true;
        for (size_t i = 0; i < a.size(); i++)
            if (c[i] != a[i] && c[i] != b[i]) ok = false;
        if (ok) cout << "YES\n";
        else cout << "NO\n";
    }
    return 0;
}
