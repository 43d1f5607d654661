#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int c = 1, ans = 1;
    for (int i = 1; i < n; i++) {
        if (a[i] != a[i - 1]) c++;
        else c = 1;
        ans = max(ans, c);
    }
    cout << ans << endl;
    return 0;
}
