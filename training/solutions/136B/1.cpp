#include <iostream>
using namespace std;
int main() {
    long long a, c, b = 0, p = 1;
    cin >> a >> c;
    while (a > 0 || c > 0) {
        int d = c % 3 - a % 3;
        if (d < 0) d += 3;
        b += d * p;
        p *= 3;
        a /= 3;
        c /= 3;
    }
    cout << b << endl;
}
