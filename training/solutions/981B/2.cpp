#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, m, a, x;
    map<int, int> d;
    cin >> n;
    long long s = 0;
    for (int i = 0; i < n; i++) {
        cin >> a >> x;
        d[a] = x;
        s += x;
    }
    cin >> m;
    for (int i = 0; i < m; i++) {
        cin >> a >> x;
        if (x > d[a]) s += x - d[a];
    }
    cout << s << endl;
    return 0;
}
