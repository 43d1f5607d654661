#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    long long x, y;
    cin >> x >> y;
    long long s = llabs(x) + llabs(y);
    long long a = x > 0 ? s : -s, b = y > 0 ? s : -s;
    if (a > 0) cout << 0 << " " << b << " " << a << " " << 0;
    else cout << a << " " << 0 << " " << 0 << " " << b;
}
