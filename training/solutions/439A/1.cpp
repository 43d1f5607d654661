#include <iostream>
using namespace std;
int main() {
    int n, d, t, s = 0;
    cin >> n >> d;
    for (int i = 0; i < n; i++) {
        cin >> t;
        s += t;
    }
    if (s + (n - 1) * 10 > d) cout << -1;
    else cout << (d - s) / 5;
}
