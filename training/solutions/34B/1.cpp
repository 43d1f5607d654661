#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, s = 0;
    cin >> n >> m;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    for (int i = 0; i < m; i++) s += max(0, -a[i]);
    cout << s;
}
