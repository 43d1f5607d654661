#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k, x;
    cin >> n >> k;
    vector<int> c(k + 1);
    for (int i = 0; i < n; i++) {
        cin >> x;
        c[x]++;
    }
    int odd = 0;
    for (int v : c) odd += v % 2;
    cout << n - odd / 2 << endl;
    return 0;
}
