#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b, n;
    cin >> a >> b >> n;
    double ans = 1e18;
    for (int i = 0; i < n; i++) {
        double x, y, v;
        cin >> x >> y >> v;
        ans = min(ans, hypot(x - a, y - b) / v);
    }
    cout << fixed << setprecision(12) << ans << endl;
    return 0;
}
