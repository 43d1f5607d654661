#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a[100];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    int best = 1e9;
    for (int k = 1; k < n - 1; k++) {
        int last = a[0], d = 0;
        for (int i = 1; i < n; i++) {
            if (i == k) continue;
            d = max(d, a[i] - last);
            last = a[i];
        }
        best = min(best, d);
    }
    cout << best << endl;
}
