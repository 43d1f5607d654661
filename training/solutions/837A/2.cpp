#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    string s;
    int ans = 0;
    while (cin >> s) {
        int k = count_if(s.begin(), s.end(), [](char c) { return isupper(c); });
        ans = max(ans, k);
    }
    cout << ans << endl;
    return 0;
}
