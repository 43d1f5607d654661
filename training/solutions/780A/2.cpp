#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, x, ans = 0;
    cin >> n;
    set<int> s;
    for (int i = 0; i < 2 * n; i++) {
        cin >> x;
        if (s.count(x)) s.erase(x);
        else s.insert(x);
        ans = max(ans, (int)s.size());
    }
    cout << ans << endl;
    return 0;
}
