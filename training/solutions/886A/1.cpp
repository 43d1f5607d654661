#include <iostream>
using namespace std;
int main() {
    int a[6], s = 0;
    for (int &x : a) {
        cin >> x;
        s += x;
    }
    bool ok = false;
    for (int m = 0; m < 64; m++) {
        if (__builtin_popcount(m) != 3) continue;
        int t = 0;
        for (int i = 0; i < 6; i++)
            if (m >> i & 1) t += a[i];
        if (2 * t == s) ok = true;
    }
    cout << (ok ? "YES" : "NO");
}
