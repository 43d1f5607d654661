#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, lo = 2e9, hi = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        lo = min(lo, x);
        hi = max(hi, x);
    }
    cout << hi - lo + 1 - n << endl;
}
