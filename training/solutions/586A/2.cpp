#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int ans = count(a.begin(), a.end(), 1);
    for (int i = 1; i + 1 < n; i++)
        if (a[i] == 0 && a[i - 1] == 1 && a[i + 1] == 1) ans++;
    cout << ans << endl;
    return 0;
}
