#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    map<char, int> m;
    bool ok = true;
    for (char c : s) m[c]++;
    for (auto p : m)
        if (p.second > k) ok = false;
    cout << (ok ? "YES" : "NO") << endl;
    return 0;
}
