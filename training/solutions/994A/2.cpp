#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, x;
    cin >> n >> m;
    vector<int> a(n);
    for (int i = 0; i < n; i++) cin >> a[i];
    set<int> s;
    for (int i = 0; i < m; i++) {
        cin >> x;
        s.insert(x);
    }
    for (int i = 0; i < n; i++)
        if (s.count(a[i])) cout << a[i] << " ";
    cout << endl;
    return 0;
}
