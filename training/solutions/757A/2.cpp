#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, t = "Bulbasaur";
    cin >> s;
    map<char, int> a, b;
    for (char c : s) a[c]++;
    for (char c : t) b[c]++;
    int ans = 1e9;
    for (auto p : b) ans = min(ans, a[p.first] / p.second);
    cout << ans << endl;
    return 0;
}
