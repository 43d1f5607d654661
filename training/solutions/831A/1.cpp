#include <iostream>
using namespace std;
int main() {
    int n, p, x, state = 0;
    cin >> n >> p;
    bool ok = true;
    for (int i = 1; i < n; i++) {
        cin >> x;
        int d = x > p ? 0 : x == p ? 1 : 2;
        if (d < state) ok = false;
        state = d;
        p = x;
    }
    cout << (ok ? "YES" : "NO");
}
