#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> x(n);
    for (auto &v : x) cin >> v;
    for (int i = 0; i < n; i++) {
        long long lo = 1e18;
        if (i) lo = min(lo, x[i] - x[i - 1]);
        if (i + 1 < n) lo = min(lo, x[i + 1] - x[i]);
        cout << lo << " " << max(x[i] - x[0], x[n - 1] - x[i]) << "\n";
    }
}
