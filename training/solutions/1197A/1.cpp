#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, n, x;
    cin >> t;
    while (t--) {
        cin >> n;
        int a = 0, b = 0;
        for (int i = 0; i < n; i++) {
            cin >> x;
            if (x > a) b = a, a = x;
            else b = max(b, x);
        }
        cout << min(n - 2, b - 1) << endl;
    }
}
