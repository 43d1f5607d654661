#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<int> d(m);
    for (int &x : d) cin >> x;
    sort(d.begin(), d.end());
    int run = 0, last = -5;
    bool ok = true;
    for (int x : d) {
        run = x == last + 1 ? run + 1 : 1;
        if (run == 3 || x == 1 || x == n) ok = false;
        last = x;
    }
    cout << (ok ? "YES" : "NO") << endl;
}
