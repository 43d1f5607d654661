#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, n, x, m, l, r;
    cin >> t;
    while (t--) {
        cin >> n >> x >> m;
        int a = x, b = x;
        while (m--) {
            cin >> l >> r;
            if (max(a, l) <= min(b, r)) {
                a = min(a, l);
                b = max(b, r);
            }
        }
        cout << b - a + 1 << endl;
    }
}
