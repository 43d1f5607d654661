#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a, b, x, y, z;
    cin >> a >> b >> x >> y >> z;
    cout << max(0, 2 * x + y - a) + max(0, y + 3 * z - b) << endl;
}
