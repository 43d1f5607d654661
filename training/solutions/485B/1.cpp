#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, x, y, a = 2e9, b = -2e9, c = 2e9, d = -2e9;
    cin >> n;
    while (n--) {
        cin >> x >> y;
        a = min(a, x);
        b = max(b, x);
        c = min(c, y);
        d = max(d, y);
    }
    long long s = max(b - a, d - c);
    cout << s * s;
}
