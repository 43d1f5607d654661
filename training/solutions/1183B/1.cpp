#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int q, n, k, a;
    cin >> q;
    while (q--) {
        cin >> n >> k;
        int lo = 1e9, hi = 0;
        while (n--) {
            cin >> a;
            lo = min(lo, a);
            hi = max(hi, a);
        }
        cout << (hi - k > lo + k ? -1 : lo + k) << endl;
    }
}
