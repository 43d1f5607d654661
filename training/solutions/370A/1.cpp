#include <iostream>
#include <cstdlib>
#include <algorithm>
using namespace std;
int main() {
    int a, b, c, d;
    cin >> a >> b >> c >> d;
    int x = abs(a - c), y = abs(b - d);
    int r = 2, e = 2;
    if (x == 0 || y == 0) r = 1;
    if (x == y) e = 1;
    if ((x + y) % 2 == 1) e = 0;
    cout << r << " " << e << " " << max(x, y) << endl;
    return 0;
}
