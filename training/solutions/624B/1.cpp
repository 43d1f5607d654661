#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    sort(a.rbegin(), a.rend());
    long long s = a[0];
    for (int i = 1; i < n; i++) {
        a[i] = max(0LL, min(a[i], a[i - 1] - 1));
        s += a[i];
    }
    cout << s << endl;
    return 0;
}
