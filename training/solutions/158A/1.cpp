#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k, c = 0;
    cin >> n >> k;
    vector<int> a(n);
    for (auto &x : a) cin >> x;
    for (auto x : a)
        if (x > 0 && x >= a[k - 1]) c++;
    cout << c;
}
