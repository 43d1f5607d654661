#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int a[3];
        cin >> a[0] >> a[1] >> a[2];
        sort(a, a + 3);
        int ans = a[0];
        int d = a[2] - a[1];
        if (a[0] <= d) ans += a[1];
        else ans = a[0] + a[1] - (a[0] - d + 1) / 2;
        cout << ans << "\n";
    }
    return 0;
}
