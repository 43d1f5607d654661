#include <iostream>
#include <string>
#include <vector>
using namespace std;
int main() {
    int n, m, q, y;
    cin >> n >> m;
    vector<string> s(n), t(m);
    for (auto &x : s) cin >> x;
    for (auto &x : t) cin >> x;
    cin >> q;
    while (q--) {
        cin >> y;
        y--;
        cout << s[y % n] << t[y % m] << "\n";
    }
}
