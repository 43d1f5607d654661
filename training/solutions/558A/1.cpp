#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, a;
    cin >> n;
    map<int, int> l, r;
    while (n--) {
        cin >> x >> a;
        if (x < 0) l[-x] = a;
        else r[x] = a;
    }
    int k = min(l.size(), r.size()) + 1, s = 0, c = 0;
    for (auto p : l)
        if (c++ < k) s += p.second;
    c = 0;
    for (auto p : r)
        if (c++ < k) s += p.second;
    cout << s << endl;
    return 0;
}
