#include <iostream>
using namespace std;
int main() {
    long long n, k, s = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        long long l, r;
        cin >> l >> r;
        s += r - l + 1;
    }
    long long ans = 0;
    while (s % k != 0) {
        s++;
        ans++;
    }
    cout << ans << endl;
    return 0;
}
