#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, best = -1e9;
    string ans;
    cin >> n;
    for (int i = 0; i < n; i++) {
        string s;
        int p, m, a, b, c, d, e;
        cin >> s >> p >> m >> a >> b >> c >> d >> e;
        int x = p * 100 - m * 50 + a + b + c + d + e;
        if (x > best) {
            best = x;
            ans = s;
        }
    }
    cout << ans << endl;
    return 0;
}
