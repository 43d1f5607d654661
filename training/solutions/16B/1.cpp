#include <bits/stdc++.h>
using namespace std;
int main() {
    long long n, m, s = 0;
    cin >> n >> m;
    vector<pair<long long, long long>> v(m);
    for (auto &p : v) cin >> p.second >> p.first;
    sort(v.rbegin(), v.rend());
    for (auto &p : v) {
        long long k = min(n, p.second);
        s += k * p.first;
        n -= k;
    }
    cout << s << endl;
}
