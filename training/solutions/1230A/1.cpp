#include <iostream>
using namespace std;
int main() {
    int a[4], s = 0;
    for (int i = 0; i < 4; i++) {
        cin >> a[i];
        s += a[i];
    }
    for (int m = 0; m < 16; m++) {
        int t = 0;
        for (int i = 0; i < 4; i++)
            if (m >> i & 1) t += a[i];
        if (2 * t == s) {
            cout << "YES";
            return 0;
        }
    }
    cout << "NO";
}
