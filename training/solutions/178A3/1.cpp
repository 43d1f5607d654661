#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    long long ans = 0;
    for (int i = 0; i < n - 1; i++) {
        int t = 1;
        while (i + 2 * t < n) t *= 2;
        a[i + t] += a[i];
        ans += a[i];
        cout << ans << "\n";
    }
    return 0;
}
