#include <iostream>
using namespace std;
int main() {
    int k, c[256] = {0};
    char x;
    cin >> k;
    for (int i = 0; i < 16; i++) {
        cin >> x;
        c[(int)x]++;
    }
    bool ok = true;
    for (char d = '1'; d <= '9'; d++)
        if (c[(int)d] > 2 * k) ok = false;
    cout << (ok ? "YES" : "NO");
}
