#include <iostream>
using namespace std;
int main() {
    int n, k, a[105];
    cin >> n >> k;
    for (int i = 0; i < n; i++) cin >> a[i];
    int l = 0, r = n - 1;
    while (l < n && a[l] <= k) l++;
    while (r > l && a[r] <= k) r--;
    if (l == n) cout << n;
    else cout << l + n - 1 - r;
}
