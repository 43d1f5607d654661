#include <bits/stdc++.h>
using namespace std;
int main() {
    int d, l, v1, v2;
    cin >> d >> l >> v1 >> v2;
    double t = 1.0 * (l - d) / (v1 + v2);
    cout << fixed << setprecision(15) << t << endl;
    return 0;
}
