#include <iostream>
using namespace std;
int main() {
    int t, n, a, b, x;
    cin >> t;
    while (t--) {
        cin >> n >> a >> b;
        bool ok = false;
        for (int i = 0; i < n; i++) {
            cin >> x;
            if (x == n && i < a) ok = true;
        }
        cout << (ok ? "YES" : "NO") << endl;
    }
}
