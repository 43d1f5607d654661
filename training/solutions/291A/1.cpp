#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, ans = 0;
    map<int, int> c;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x) c[x]++;
    }
    for (auto &p : c) {
        if (p.second > 2) {
            cout << -1;
            return 0;
        }
        if (p.second == 2) ans++;
    }
    cout << ans;
}
