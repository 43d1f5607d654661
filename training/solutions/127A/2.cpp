#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<double> x(n), y(n);
    for (int i = 0; i < n; i++) cin >> x[i] >> y[i];
    double s = 0;
    for (int i = 1; i < n; i++) s += hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    cout << fixed << setprecision(10) << s * k / 50 << endl;
    return 0;
}
