#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n, m, k;
    cin >> n >> m >> k;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    sort(a.rbegin(), a.rend());
    long long c = m / (k + 1);
    cout << a[0] * (m - c) + a[1] * c << endl;
}
