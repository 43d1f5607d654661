#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    long long s = 0, x;
    for (int i = 0; i < n; i++) cin >> x, s += x;
    vector<long long> b(n);
    for (auto &y : b) cin >> y;
    sort(b.begin(), b.end());
    cout << (b[n - 1] + b[n - 2] >= s ? "YES" : "NO");
}
