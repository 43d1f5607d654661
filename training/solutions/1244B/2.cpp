#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int l = s.find('1'), r = s.rfind('1');
        if (l == -1) cout << n << endl;
        else cout << 2 * max(n - l, r + 1) << endl;
    }
    return 0;
}
