#include <iostream>
using namespace std;
int main() {
    int q, n, x;
    cin >> q;
    while (q--) {
        cin >> n;
        int s = 0;
        for (int i = 0; i < n; i++) {
            cin >> x;
            if (x <= 2048) s += x;
        }
        cout << (s >= 2048 ? "YES" : "NO") << endl;
    }
}
