#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    string s;
    int m;
    cin >> s >> m;
    int n = s.size();
    vector<int> p(n + 1, 0);
    for (int i = 1; i < n; i++) p[i + 1] = p[i] + (s[i] == s[i - 1]);
    while (m--) {
        int l, r;
        cin >> l >> r;
        cout << p[r] - p[l] << "\n";
    }
    return 0;
}
