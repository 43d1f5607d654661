#include <bits/stdc++.h>
using namespace std;
string a[25], b[25];
int main() {
    int n, m, q;
    cin >> n >> m;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i < m; i++) cin >> b[i];
    cin >> q;
    while (q--) {
        int y;
        cin >> y;
        cout << a[(y - 1) % n] + b[(y - 1) % m] << endl;
    }
    return 0;
}
