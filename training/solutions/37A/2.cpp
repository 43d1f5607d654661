#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, mx = 0;
    cin >> n;
    map<int, int> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        m[x]++;
        mx = max(mx, m[x]);
    }
    cout << mx << " " << m.size() << endl;
    return 0;
}
