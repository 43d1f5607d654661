#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    cin >> n >> k;
    vector<int> a(n), b(k);
    for (int &x : a) cin >> x;
    for (int &x : b) cin >> x;
    sort(b.begin(), b.end());
    for (int &x : a)
        if (x == 0) {
            x = b.back();
            b.pop_back();
        }
    cout << (is_sorted(a.begin(), a.end()) ? "No" : "Yes");
}
