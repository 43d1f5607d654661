#include <iostream>
using namespace std;
int main() {
    int n, t, ans = 0;
    cin >> n >> t;
    for (int i = 0; i < n; i++) {
        int a;
        cin >> a;
        if (t > 0) {
            t -= 86400 - a;
            ans = i + 1;
        }
    }
    cout << ans << endl;
    return 0;
}
