#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, p1, p2, p3, t1, t2, l, r, last = 0, s = 0;
    cin >> n >> p1 >> p2 >> p3 >> t1 >> t2;
    for (int i = 0; i < n; i++) {
        cin >> l >> r;
        s += (r - l) * p1;
        if (i > 0) {
            int d = l - last;
            if (d <= t1) s += d * p1;
            else if (d <= t1 + t2) s += t1 * p1 + (d - t1) * p2;
            else s += t1 * p1 + t2 * p2 + (d - t1 - t2) * p3;
        }
        last = r;
    }
    cout << s << endl;
}
