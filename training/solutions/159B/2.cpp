#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, m, x, y, u = 0, v = 0;
    cin >> n >> m;
    map<pair<int, int>, int> a;
    map<int, int> b;
    while (n--) {
        cin >> x >> y;
        a[{x, y}]++;
        b[y]++;
    }
    while (m--) {
        cin >> x >> y;
        if (a[{x, y}] > 0) {
            a[{x, y}]--;
            v++;
        }
        if (b[y] > 0) {
            b[y]--;
            u++;
        }
    }
    cout << u << " " << v << endl;
    return 0;
}
