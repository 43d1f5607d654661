#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, x, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s += x;
    }
    cout << fixed << setprecision(12) << (double)s / n << endl;
    return 0;
}
