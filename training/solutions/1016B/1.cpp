#include <iostream>
#include <string>
using namespace std;
int p[1005];
int main() {
    int n, m, q, l, r;
    string s, t;
    cin >> n >> m >> q >> s >> t;
    for (int i = 0; i < n; i++) p[i + 1] = p[i] + (s.substr(i, m) == t);
    while (q--) {
        cin >> l >> r;
        cout << (r - l + 1 < m ? 0 : p[r - m + 1] - p[l - 1]) << "\n";
    }
}
