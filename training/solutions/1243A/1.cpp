#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> c(n + 2);
        for (int i = 0; i < n; i++) {
            int x;
            cin >> x;
            c[x]++;
        }
        int k = n, s = c[n];
        while (s < k) s += c[--k];
        cout << k << endl;
    }
}
