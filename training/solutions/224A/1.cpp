#include <iostream>
#include <cmath>
using namespace std;
int main() {
    int a, b, c;
    cin >> a >> b >> c;
    int x = round(sqrt(1.0 * a * b / c));
    int y = a / x, z = b / x;
    cout << 4 * (x + y + z) << endl;
}
