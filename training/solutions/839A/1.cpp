#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k, a, s = 0;
    cin >> n >> k;
    for (int i = 1; i <= n; i++) {
        cin >> a;
        s += a;
        int g = min(s, 8);
        s -= g;
        k -= g;
        if (k <= 0) {
            cout << i;
            return 0;
        }
    }
    cout << -1;
}
