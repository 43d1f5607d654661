#include <iostream>
using namespace std;
int main() {
    int t, x, y;
    cin >> t;
    while (t--) {
        cin >> x >> y;
        bool ok = x > 3 || y <= x || (x == 2 && y == 3);
        cout << (ok ? "YES" : "NO") << endl;
    }
}
