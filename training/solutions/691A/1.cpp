#include <iostream>
using namespace std;
int main() {
    int n, a, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> a;
        s += a;
    }
    bool ok = (n == 1 && s == 1) || (n > 1 && s == n - 1);
    cout << (ok ? "YES" : "NO");
}
