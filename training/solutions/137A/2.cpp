#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    int n = s.size(), i = 0, ans = 0;
    while (i < n) {
        int j = i;
        while (j < n && s[j] == s[i] && j - i < 5) j++;
        ans++;
        i = j;
    }
    cout << ans << endl;
    return 0;
}
