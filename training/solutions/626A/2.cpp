#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x = 0, y = 0, ans = 0;
    string s;
    cin >> n >> s;
    map<pair<int, int>, int> m;
    m[{0, 0}] = 1;
    for (char c : s) {
        if (c == 'U') y++;
        if (c == 'D') y--;
        if (c == 'L') x--;
        if (c == 'R') x++;
        ans += m[{x, y}]++;
    }
    cout << ans << endl;
    return 0;
}
