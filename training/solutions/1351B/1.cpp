#include <iostream>
using namespace std;
int main() {
    int t, a, b, c, d;
    cin >> t;
    while (t--) {
        cin >> a >> b >> c >> d;
        if (a > b) swap(a, b);
        if (c > d) swap(c, d);
        cout << (b == d && a + c == b ? "Yes" : "No") << "\n";
    }
}
