#include <iostream>
using namespace std;
int main() {
    int t, n, x;
    cin >> t;
    while (t--) {
        cin >> n;
        int e = 0, o = 0, p = 0;
        for (int i = 1; i <= n; i++) {
            cin >> x;
            if (x % 2 == 0) e = i;
            else p = o, o = i;
        }
        if (e) cout << 1 << endl << e << endl;
        else if (p) cout << 2 << endl << p << " " << o << endl;
        else cout << -1 << endl;
    }
}
