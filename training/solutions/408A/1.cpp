#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, k[100], m, best = 1e9;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> k[i];
    for (int i = 0; i < n; i++) {
        int t = 15 * k[i];
        while (k[i]--) {
            cin >> m;
            t += 5 * m;
        }
        best = min(best, t);
    }
    cout << best << endl;
}
