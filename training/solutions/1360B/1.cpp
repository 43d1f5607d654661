#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> s(n);
        for (auto &x : s) cin >> x;
        sort(s.begin(), s.end());
        int r = 1e9;
        for (int i = 1; i < n; i++) r = min(r, s[i] - s[i - 1]);
        cout << r << endl;
    }
}
