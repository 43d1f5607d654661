#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, a, b, l = 0, r = 1000;
    cin >> n >> x;
    while (n--) {
        cin >> a >> b;
        if (a > b) swap(a, b);
        l = max(l, a);
        r = min(r, b);
    }
    if (l > r) cout << -1;
    else if (x < l) cout << l - x;
    else if (x > r) cout << x - r;
    else cout << 0;
}
