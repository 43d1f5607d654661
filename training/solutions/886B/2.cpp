#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    set<int> s;
    int ans = 0;
    for (int i = n - 1; i >= 0; i--)
        if (s.insert(a[i]).second) ans = a[i];
    cout << ans << endl;
    return 0;
}
