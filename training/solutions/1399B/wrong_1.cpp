#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n), b(n);
        for (auto &x : a) cin >> x;
        for (auto &x : b) cin >> x;
        int p = *min_element(a.begin(), a.end());
        int q = *min_element(b.begin(), b.end());
        int s = 0;
        for (int i = 0; i < n; i++) s += max(a[i] - p, b[i] - q);
        cout << s << endl;
    }
}
