#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n, m, x, y;
    cin >> t;
    while (t--) {
        cin >> n >> m >> x >> y;
        int r = 0;
        string s;
        while (n--) {
            cin >> s;
            for (int i = 0; i < m; i++) {
                if (s[i] == '*') continue;
                if (i + 1 < m && s[i + 1] == '.' && y < 2 * x) {
                    r += y;
                    i++;
                } else r += x;
            }
        }
        cout << r << "\n";
    }
}
