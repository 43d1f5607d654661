#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        map<char, int> m;
        for (int i = 0; i < n; i++) {
            string s;
            cin >> s;
            for (char c : s) m[c]++;
        }
        bool ok = true;
        for (auto p : m)
            if (p.second % n != 0) ok = false;
        puts(ok ? "YES" : "NO");
    }
    return 0;
}
