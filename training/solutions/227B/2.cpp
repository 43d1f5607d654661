#include <bits/stdc++.h>
using namespace std;
int main() {
    ios::sync_with_stdio(false);
    cin.tie(0);
    int n, m, x;
    cin >> n;
    vector<int> p(n + 1);
    for (int i = 0; i < n; i++) {
        cin >> x;
        p[x] = i;
    }
    cin >> m;
    long long a = 0, b = 0;
    for (int i = 0; i < m; i++) {
        cin >> x;
        a += p[x] + 1;
        b += n - p[x];
    }
    cout << a << " " << b << endl;
    return 0;
}
