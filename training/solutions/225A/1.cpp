#include <iostream>
using namespace std;
int main() {
    int n, x, a;
    cin >> n >> x;
    bool ok = true;
    while (cin >> a)
        if (a == x || a == 7 - x) ok = false;
    cout << (ok ? "YES" : "NO") << endl;
}
