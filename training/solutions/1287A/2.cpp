#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int i = 0, c = 0, ans = 0;
        while (i < n && s[i] == 'P') i++;
        for (; i < n; i++) {
            if (s[i] == 'P') c++;
            else c = 0;
            ans = max(ans, c);
        }
        cout << ans << endl;
    }
    return 0;
}
