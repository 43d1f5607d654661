#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n;
        int ans = 0;
        cin >> n;
        while (n >= 2) {
            long long h = 1;
            while ((h + 1) * (3 * h + 4) / 2 <= n) h++;
            n -= h * (3 * h + 1) / 2;
            ans++;
        }
        cout << ans << endl;
    }
    return 0;
}
