#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k;
        cin >> n >> k;
        vector<long long> a(n);
        for (auto &x : a) cin >> x;
        long long lo = *min_element(a.begin(), a.end());
        long long hi = *max_element(a.begin(), a.end());
        for (auto x : a) cout << (k % 2 ? hi - x : x - lo) << " ";
        cout << "\n";
    }
}
