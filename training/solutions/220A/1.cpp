#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n, d = 0;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    vector<int> b = a;
    sort(b.begin(), b.end());
    for (int i = 0; i < n; i++) d += a[i] != b[i];
    cout << (d > 2 ? "NO" : "YES");
}
