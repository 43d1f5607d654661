#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    bool have[26] = {false};
    for (char c : s) have[c - 'a'] = true;
    int ans = 0;
    for (int i = 0; i < 26 && k > 0; i++)
        if (have[i]) {
            ans += i + 1;
            k--;
            i++;
        }
    if (k > 0) ans = -1;
    cout << ans << endl;
    return 0;
}
