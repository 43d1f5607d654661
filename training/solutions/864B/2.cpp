#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, ans = 0, mask = 0;
    string s;
    cin >> n >> s;
    for (char c : s) {
        if (c >= 'A' && c <= 'Z') mask = 0;
        else mask |= 1 << (c - 'a');
        ans = max(ans, __builtin_popcount(mask));
    }
    cout << ans << endl;
    return 0;
}
