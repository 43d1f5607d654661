#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<int> v(n);
    for (int &x : v) {
        int p, t;
        cin >> p >> t;
        x = p * 100 - t;
    }
    sort(v.rbegin(), v.rend());
    cout << count(v.begin(), v.end(), v[k - 1]) << endl;
}
