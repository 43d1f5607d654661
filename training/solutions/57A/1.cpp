#include <iostream>
#include <algorithm>
#include <cstdlib>
using namespace std;
int n;
int f(int x, int y) {
    if (x == 0 || y == n) return x + y;
    return 4 * n - x - y;
}
int main() {
    int a, b, c, d;
    cin >> n >> a >> b >> c >> d;
    int s = abs(f(a, b) - f(c, d));
    cout << min(s, 4 * n - s);
}
