#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, k, x, best = 1000;
    cin >> n >> m >> k;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (x && x <= k) best = min(best, abs(i - m));
    }
    cout << best * 10;
}
