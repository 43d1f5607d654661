#include <iostream>
using namespace std;
int main() {
    long long n, d, p, x, ans = 0;
    cin >> n >> d >> p;
    for (int i = 1; i < n; i++) {
        cin >> x;
        if (x <= p) {
            long long k = (p - x + d) / d;
            ans += k;
            x += k * d;
        }
        p = x;
    }
    cout << ans;
}
