#include <iostream>
using namespace std;
int main() {
    int t, n, d, x;
    cin >> t;
    while (t--) {
        cin >> n >> d;
        int ans = 0;
        for (int i = 0; i < n; i++) {
            cin >> x;
            if (i == 0) ans = x;
            while (i > 0 && x > 0 && d >= i) {
                x--;
                d -= i;
                ans++;
            }
        }
        cout << ans << "\n";
    }
}
