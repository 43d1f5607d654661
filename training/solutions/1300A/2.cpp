#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, s = 0, ans = 0;
        cin >> n;
        for (int i = 0; i < n; i++) {
            int a;
            cin >> a;
            if (a == 0) {
                a++;
                ans++;
            }
            s += a;
        }
        if (s == 0) ans++;
        cout << ans << endl;
    }
    return 0;
}
