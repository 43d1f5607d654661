#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n), r(n);
    vector<pair<int, int>> b(n);
    for (int &x : a) cin >> x;
    for (int i = 0; i < n; i++) {
        cin >> b[i].first;
        b[i].second = i;
    }
    sort(a.begin(), a.end());
    sort(b.begin(), b.end());
    for (int i = 0; i < n; i++) r[b[i].second] = a[n - 1 - i];
    for (int x : r) cout << x << " ";
}
