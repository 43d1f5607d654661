#include <iostream>
using namespace std;
int a[1005];
int main() {
    int n, m, k, ans = 0;
    cin >> n >> m >> k;
    for (int i = 0; i <= m; i++) cin >> a[i];
    for (int i = 0; i < m; i++)
        if (__builtin_popcount(a[i] ^ a[m]) <= k) ans++;
    cout << ans << endl;
    return 0;
}
