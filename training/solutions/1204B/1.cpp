#include <iostream>
using namespace std;
int main() {
    int n, l, r, lo = 0, hi = 0;
    cin >> n >> l >> r;
    for (int i = 0; i < n; i++) {
        lo += i < l ? 1 << i : 1;
        hi += 1 << min(i, r - 1);
    }
    cout << lo << " " << hi << endl;
}
