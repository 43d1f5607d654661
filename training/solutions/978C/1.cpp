#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<long long> p(n + 1);
    for (int i = 1; i <= n; i++) {
        cin >> p[i];
        p[i] += p[i - 1];
    }
    while (m--) {
        long long b;
        cin >> b;
        int f = lower_bound(p.begin(), p.end(), b) - p.begin();
        cout << f << " " << b - p[f - 1] << "\n";
    }
}
