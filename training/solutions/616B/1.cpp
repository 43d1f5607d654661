#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, c, best = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        int lo = 2e9;
        for (int j = 0; j < m; j++) {
            cin >> c;
            lo = min(lo, c);
        }
        best = max(best, lo);
    }
    cout << best << endl;
}
