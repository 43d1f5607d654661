#include <iostream>
using namespace std;
int main() {
    int n, x, p = 0, m = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        p += x > 0;
        m += x < 0;
    }
    if (p >= (n + 1) / 2) cout << 1;
    else if (m >= (n + 1) / 2) cout << -1;
    else cout << 0;
}
