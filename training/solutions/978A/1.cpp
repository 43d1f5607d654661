#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n), r;
    for (int &x : a) cin >> x;
    set<int> s;
    for (int i = n - 1; i >= 0; i--)
        if (s.insert(a[i]).second) r.push_back(a[i]);
    reverse(r.begin(), r.end());
    cout << r.size() << endl;
    for (int x : r) cout << x << " ";
}
