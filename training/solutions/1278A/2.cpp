#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string p, h;
        cin >> p >> h;
        int n = p.size(), m = h.size();
        vector<int> a(26), b(26);
        for (char c : p) a[c - 'a']++;
        bool ok = false;
        for (int i = 0; i < m; i++) {
            b[h[i] - 'a']++;
            if (i >= n) b[h[i - n] - 'a']--;
            if (a == b) ok = true;
        }
        cout << (ok ? "YES" : "NO") << endl;
    }
    return 0;
}
