#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, s = 0, k = 0;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x, s += x;
    sort(a.begin(), a.end());
    while (s * 10 < 45 * n) s += 5 - a[k++];
    cout << k << endl;
}
