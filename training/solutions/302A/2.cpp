#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, m, x, a = 0, b = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x == 1) a++;
        else b++;
    }
    while (m--) {
        int l, r;
        cin >> l >> r;
        int k = r - l + 1;
        if (k % 2 == 0 && k / 2 <= min(a, b)) cout << "1\n";
        else cout << "0\n";
    }
    return 0;
}
