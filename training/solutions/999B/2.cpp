#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    string s;
    cin >> n >> s;
    for (int d = 2; d <= n; d++) {
        if (n % d) continue;
        for (int i = 0, j = d - 1; i < j; i++, j--) swap(s[i], s[j]);
    }
    cout << s << endl;
    return 0;
}
