#include <iostream>
using namespace std;
int main() {
    int t, x;
    cin >> t;
    while (t--) {
        cin >> x;
        bool ok = false;
        for (int a = 0; 3 * a <= x; a++)
            for (int b = 0; 3 * a + 7 * b <= x; b++)
                if (3 * a + 7 * b == x) ok = true;
        cout << (ok ? "YES" : "NO") << endl;
    }
}
