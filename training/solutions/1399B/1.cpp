#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> a(n), b(n);
        for (auto &x : a) cin >> x;
        for (auto &x : b) cin >> x;
        long long p = *min_element(a.begin(), a.end());
        long long q = *min_element(b.begin(), b.end());
        long long s = 0;
        for (int i = 0; i < n; i++) s += max(a[i] - p, b[i] - q);
        cout << s << endl;
    }
}
