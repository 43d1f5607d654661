#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, t;
    getline(cin, s);
    getline(cin, t);
    map<char, int> m;
    for (char c : s) m[c]++;
    bool ok = true;
    for (char c : t) {
        if (c == ' ' || c == '\r') continue;
        m[c]--;
        if (m[c] < 0) ok = false;
    }
    cout << (ok ? "YES" : "NO") << endl;
    return 0;
}
