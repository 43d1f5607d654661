#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, y;
    cin >> n >> x >> y;
    vector<int> a(n);
    for (int &v : a) cin >> v;
    sort(a.rbegin(), a.rend());
    if (x > y) swap(x, y);
    double s = 0, t = 0;
    for (int i = 0; i < x; i++) s += a[i];
    for (int i = x; i < x + y; i++) t += a[i];
    cout << fixed << setprecision(8) << s / x + t / y << endl;
    return 0;
}
