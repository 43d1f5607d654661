#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    long long m = *min_element(a.begin(), a.end()), s = 0;
    for (auto x : a) {
        if ((x - m) % k) {
            cout << -1;
            return 0;
        }
        s += (x - m) / k;
    }
    cout << s;
}
