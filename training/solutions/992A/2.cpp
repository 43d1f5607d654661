#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a.begin(), a.end());
    int ans = 0;
    for (int i = 0; i < n; i++)
        if (a[i] != 0 && (i == 0 || a[i] != a[i - 1])) ans++;
    cout << ans << endl;
    return 0;
}
