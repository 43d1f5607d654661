#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x, c[2] = {0, 0};
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> x;
            c[x % 2]++;
        }
        bool ok = c[1] > 0 && (c[0] > 0 || n % 2 == 1);
        cout << (ok ? "YES" : "NO") << endl;
    }
}
