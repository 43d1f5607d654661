#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n, x, y;
    cin >> n >> x >> y;
    vector<int> a(n);
    for (int &v : a) cin >> v;
    for (int d = 0; d < n; d++) {
        bool ok = true;
        for (int j = max(0, d - x); j <= min(n - 1, d + y); j++)
            if (a[j] < a[d]) ok = false;
        if (ok) {
            cout << d + 1;
            return 0;
        }
    }
}
