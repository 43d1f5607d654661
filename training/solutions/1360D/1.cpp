#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, n, k;
    cin >> t;
    while (t--) {
        cin >> n >> k;
        int r = n;
        for (int d = 1; d * d <= n; d++)
            if (n % d == 0) {
                if (d <= k) r = min(r, n / d);
                if (n / d <= k) r = min(r, d);
            }
        cout << r << endl;
    }
}
