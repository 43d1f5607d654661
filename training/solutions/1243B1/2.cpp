#include <bits/stdc++.h>
using namespace std;
int main() {
    int k;
    cin >> k;
    while (k--) {
        int n;
        string s, t, a, b;
        cin >> n >> s >> t;
        for (int i = 0; i < n; i++)
            if (s[i] != t[i]) {
                a += s[i];
                b += t[i];
            }
        if (a.size() == 2 && a[0] == a[1] && b[0] == b[1]) cout << "Yes" << endl;
        else cout << "No" << endl;
    }
    return 0;
}
