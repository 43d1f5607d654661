#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, d;
    string s;
    cin >> n >> d >> s;
    vector<int> dp(n, 1000);
    dp[0] = 0;
    for (int i = 1; i < n; i++) {
        if (s[i] == '0') continue;
        for (int j = max(0, i - d); j < i; j++) dp[i] = min(dp[i], dp[j] + 1);
    }
    if (dp[n - 1] >= 1000) cout << -1 << endl;
    else cout << dp[n - 1] << endl;
    return 0;
}
