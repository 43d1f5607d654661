#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<int> a(n), b(n), best(k + 1), rest;
    for (int &x : a) cin >> x;
    for (int &x : b) cin >> x;
    for (int i = 0; i < n; i++) {
        int &m = best[a[i]];
        if (m) rest.push_back(min(m, b[i]));
        m = max(m, b[i]);
    }
    sort(rest.begin(), rest.end());
    int need = count(best.begin() + 1, best.end(), 0);
    long long s = 0;
    for (int i = 0; i < need; i++) s += rest[i];
    cout << s << endl;
}
