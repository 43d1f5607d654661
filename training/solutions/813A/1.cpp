#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, x, l, r, s = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        s += x;
    }
    cin >> m;
    while (m--) {
        cin >> l >> r;
        if (s <= r) {
            cout << max(s, l);
            return 0;
        }
    }
    cout << -1;
    return 0;
}
