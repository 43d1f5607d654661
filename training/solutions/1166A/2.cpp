#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    map<char, int> m;
    for (int i = 0; i < n; i++) {
        string s;
        cin >> s;
        m[s[0]]++;
    }
    int ans = 0;
    for (auto p : m) {
        int a = p.second / 2, b = p.second - a;
        ans += a * (a - 1) / 2 + b * (b - 1) / 2;
    }
    cout << ans << endl;
    return 0;
}
