#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long x, y, z;
    cin >> x >> y >> z;
    long long a = x % z, b = y % z;
    cout << (x + y) / z << " ";
    if (a + b >= z) cout << z - max(a, b);
    else cout << 0;
}
