#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x;
    cin >> n;
    set<int> s;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s.insert(x);
    }
    bool ok = false;
    for (int y : s)
        if (s.count(y + 1) && s.count(y + 2)) ok = true;
    cout << (ok ? "YES" : "NO") << endl;
    return 0;
}
