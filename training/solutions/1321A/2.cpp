#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n), b(n);
    for (int &x : a) cin >> x;
    for (int &x : b) cin >> x;
    int x = 0, y = 0;
    for (int i = 0; i < n; i++) {
        if (a[i] == 1 && b[i] == 0) x++;
        if (a[i] == 0 && b[i] == 1) y++;
    }
    if (x == 0) cout << -1 << endl;
    else cout << y / x + 1 << endl;
    return 0;
}
