#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x, m = 0;
        cin >> n;
        map<int, int> c;
        for (int i = 0; i < n; i++) {
            cin >> x;
            m = max(m, ++c[x]);
        }
        int d = c.size();
        cout << max(min(d - 1, m), min(d, m - 1)) << "\n";
    }
    return 0;
}
