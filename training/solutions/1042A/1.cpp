#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a, s = 0, mx = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> a;
        s += a;
        mx = max(mx, a);
    }
    s += m;
    int lo = s / n + (s % n ? 1 : 0);
    cout << max(lo, mx) << " " << mx + m << endl;
    return 0;
}
