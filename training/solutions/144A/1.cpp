#include <iostream>
using namespace std;
int main() {
    int n, mx = 0, mn = 101, p = 0, q = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        if (x > mx) mx = x, p = i;
        if (x <= mn) mn = x, q = i;
    }
    int ans = p + n - 1 - q;
    if (p > q) ans--;
    cout << ans << endl;
}
