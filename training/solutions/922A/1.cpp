#include <iostream>
using namespace std;
int main() {
    int x, y;
    cin >> x >> y;
    bool ok = y > 0 && x >= y - 1 && (x - y + 1) % 2 == 0;
    if (y == 1 && x > 0) ok = false;
    cout << (ok ? "Yes" : "No");
}
