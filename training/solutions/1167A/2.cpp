#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int p = s.find('8');
        if (p != -1 && n - p >= 11) cout << "YES" << endl;
        else cout << "NO" << endl;
    }
    return 0;
}
