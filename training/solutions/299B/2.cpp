#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    int c = 0, m = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] == '#') c++;
        else c = 0;
        m = max(m, c);
    }
    if (m >= k) cout << "NO" << endl;
    else cout << "YES" << endl;
    return 0;
}
