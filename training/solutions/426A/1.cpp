#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s;
    cin >> n >> s;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    int t = accumulate(a.begin(), a.end() - 1, 0);
    cout << (t <= s ? "YES" : "NO") << endl;
}
