#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, a, b, x, y;
    cin >> t;
    while (t--) {
        cin >> a >> b >> x >> y;
        int p = max(x, a - 1 - x) * b;
        int q = max(y, b - 1 - y) * a;
        cout << max(p, q) << "\n";
    }
}
