#include <iostream>
#include <cstdlib>
#include <algorithm>
using namespace std;
int main() {
    int n, k, x, all = 0, r[100] = {0}, best = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> x;
        all += x;
        r[i % k] += x;
    }
    for (int i = 0; i < k; i++) best = max(best, abs(all - r[i]));
    cout << best;
}
