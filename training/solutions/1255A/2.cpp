#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int a, b;
        cin >> a >> b;
        int d = abs(a - b), ans = d / 5;
        d %= 5;
        if (d == 1 || d == 2) ans++;
        if (d == 3 || d == 4) ans += 2;
        cout << ans << endl;
    }
    return 0;
}
