#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int n = s.size(), ans = 9 * (n - 1);
        for (char d = '1'; d <= '9'; d++)
            if (string(n, d) <= s) ans++;
        cout << ans << endl;
    }
    return 0;
}
