#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s, ans;
    cin >> n >> s;
    int i = 0, k = 1;
    while (i < n) {
        ans += s[i];
        i += k;
        k++;
    }
    cout << ans << endl;
    return 0;
}
