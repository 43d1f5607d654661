#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s, t, all = 0, part = 0;
    cin >> n;
    vector<int> d(n);
    for (int &x : d) cin >> x, all += x;
    cin >> s >> t;
    if (s > t) swap(s, t);
    for (int i = s - 1; i < t - 1; i++) part += d[i];
    cout << min(part, all - part) << endl;
}
