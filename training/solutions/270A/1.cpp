#include <iostream>
using namespace std;
int main() {
    int t, a;
    cin >> t;
    while (t--) {
        cin >> a;
        bool ok = false;
        for (int n = 3; n <= 360; n++)
            if (a * n == 180 * (n - 2)) ok = true;
        cout << (ok ? "YES" : "NO") << endl;
    }
}
