#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, r, x, lo = 1001, hi = 0;
    cin >> n >> m >> r;
    while (n--) cin >> x, lo = min(lo, x);
    while (m--) cin >> x, hi = max(hi, x);
    if (hi > lo) r += r / lo * (hi - lo);
    cout << r << endl;
}
