#include <iostream>
using namespace std;
int main() {
    int l, r;
    cin >> l >> r;
    for (int x = l; x <= r; x++) {
        int c[10] = {0}, ok = 1;
        for (int y = x; y > 0; y /= 10)
            if (c[y % 10]++) ok = 0;
        if (ok) {
            cout << x;
            return 0;
        }
    }
    cout << -1;
}
