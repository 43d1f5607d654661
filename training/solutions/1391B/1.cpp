#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n, m;
    cin >> t;
    while (t--) {
        cin >> n >> m;
        int ans = 0;
        string s;
        for (int i = 0; i < n; i++) {
            cin >> s;
            if (s[m - 1] == 'R') ans++;
        }
        for (char c : s) ans += c == 'D';
        cout << ans << endl;
    }
}
