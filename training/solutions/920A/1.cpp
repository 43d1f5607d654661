#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, k, x, last = 0, r = 0;
        cin >> n >> k;
        for (int i = 0; i < k; i++) {
            cin >> x;
            if (i == 0) r = x;
            else r = max(r, (x - last + 2) / 2);
            last = x;
        }
        cout << max(r, n - last + 1) << endl;
    }
}
