#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int n, d, m, x, y;
    cin >> n >> d >> m;
    while (m--) {
        cin >> x >> y;
        if (x + y >= d && x + y <= 2 * n - d && abs(x - y) <= d) cout << "YES\n";
        else cout << "NO\n";
    }
    return 0;
}
