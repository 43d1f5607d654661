#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, m = 0;
    map<int, int> c;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        m = max(m, ++c[x]);
    }
    if (m > n - m + 1) cout << "NO" << endl;
    else cout << "YES" << endl;
    return 0;
}
