#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, n, x, a[505];
    cin >> t;
    while (t--) {
        cin >> n;
        int s = 0;
        for (int i = 0; i < n; i++) cin >> a[i];
        for (int i = 0; i < n; i++) {
            cin >> x;
            s += x;
        }
        bool ok = (s > 0 && s < n) || is_sorted(a, a + n);
        cout << (ok ? "Yes" : "No") << endl;
    }
}
