#include <bits/stdc++.h>
using namespace std;
int main() {
    int l, p, q;
    cin >> l >> p >> q;
    cout << fixed << setprecision(10) << 1.0 * l * p / (p + q) << endl;
    return 0;
}
