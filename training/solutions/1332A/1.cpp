#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int a, b, c, d, x, y, x1, y1, x2, y2;
        cin >> a >> b >> c >> d >> x >> y >> x1 >> y1 >> x2 >> y2;
        bool ok = true;
        if (a + b > 0 && x1 == x2) ok = false;
        if (c + d > 0 && y1 == y2) ok = false;
        x += b - a;
        y += d - c;
        if (x < x1 || x > x2 || y < y1 || y > y2) ok = false;
        cout << (ok ? "Yes" : "No") << endl;
    }
    return 0;
}
