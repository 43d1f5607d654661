#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        cin >> n >> k;
        vector<int> a(n), b(n);
        for (int &x : a) cin >> x;
        for (int &x : b) cin >> x;
        sort(a.begin(), a.end());
        sort(b.rbegin(), b.rend());
        int s = 0;
        for (int i = 0; i < n; i++) s += i < k ? max(a[i], b[i]) : a[i];
        cout << s << "\n";
    }
}
