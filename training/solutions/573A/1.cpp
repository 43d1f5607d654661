#include <iostream>
using namespace std;
int main() {
    int n, x, p = 0;
    bool ok = true;
    cin >> n;
    while (n--) {
        cin >> x;
        while (x % 2 == 0) x /= 2;
        while (x % 3 == 0) x /= 3;
        if (p && p != x) ok = false;
        p = x;
    }
    cout << (ok ? "Yes" : "No");
}
