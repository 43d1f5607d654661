#include <bits/stdc++.h>
using namespace std;
int main() {
    string s;
    cin >> s;
    int n = s.size();
    bool pal = true, same = true;
    for (int i = 0; i < n; i++) {
        if (s[i] != s[n - 1 - i]) pal = false;
        if (s[i] != s[0]) same = false;
    }
    if (same) cout << 0;
    else if (pal) cout << n - 1;
    else cout << n;
    return 0;
}
