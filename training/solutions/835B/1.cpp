#include <bits/stdc++.h>
using namespace std;
int main() {
    int k, s = 0, ans = 0;
    string n;
    cin >> k >> n;
    sort(n.begin(), n.end());
    for (char c : n) s += c - '0';
    for (char c : n) {
        if (s >= k) break;
        s += '9' - c;
        ans++;
    }
    cout << ans << endl;
    return 0;
}
