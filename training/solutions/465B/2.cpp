#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int ans = 0;
    for (int i = 0; i < n; i++) {
        if (a[i] == 1) ans++;
        if (a[i] == 0 && i > 0 && a[i - 1] == 1) ans++;
    }
    if (ans > 0 && a[n - 1] == 0) ans--;
    int k = n - 1;
    while (k >= 0 && a[k] == 0) k--;
    if (k < 0) ans = 0;
    cout << ans << endl;
    return 0;
}
