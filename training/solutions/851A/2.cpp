#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k, t;
    cin >> n >> k >> t;
    if (t <= k) cout << t;
    else if (t <= n) cout << k;
    else cout << n + k - t;
    return 0;
}
