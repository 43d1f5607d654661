#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, a, b, c, d;
        cin >> n >> a >> b >> c >> d;
        int l = max(n * (a - b), c - d);
        int r = min(n * (a + b), c + d);
        cout << (l <= r ? "Yes" : "No") << endl;
    }
    return 0;
}
