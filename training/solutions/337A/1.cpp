#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<int> f(m);
    for (int &x : f) cin >> x;
    sort(f.begin(), f.end());
    int r = 1e9;
    for (int i = n - 1; i < m; i++) r = min(r, f[i] - f[i - n + 1]);
    cout << r;
}
