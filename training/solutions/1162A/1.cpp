#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, h, m, a[55];
    cin >> n >> h >> m;
    fill(a, a + 55, h);
    while (m--) {
        int l, r, x;
        cin >> l >> r >> x;
        for (int i = l; i <= r; i++) a[i] = min(a[i], x);
    }
    int s = 0;
    for (int i = 1; i <= n; i++) s += a[i] * a[i];
    cout << s << endl;
}
