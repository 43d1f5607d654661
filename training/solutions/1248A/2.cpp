#include <iostream>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int t;
    cin >> t;
    while (t--) {
        long long n, m, x, a = 0, b = 0;
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> x;
            a += x % 2;
        }
        cin >> m;
        for (int i = 0; i < m; i++) {
            cin >> x;
            b += x % 2;
        }
        cout << a * b + (n - a) * (m - b) << "\n";
    }
    return 0;
}
