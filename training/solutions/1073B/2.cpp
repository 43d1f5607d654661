#include <bits/stdc++.h>
using namespace std;
int p[200005];
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, x, t = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        p[x] = i;
    }
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (p[x] > t) {
            cout << p[x] - t << " ";
            t = p[x];
        } else {
            cout << "0 ";
        }
    }
    return 0;
}
