#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    auto it = min_element(a.begin(), a.end());
    if (count(a.begin(), a.end(), *it) > 1) cout << "Still Rozdil";
    else cout << it - a.begin() + 1;
    return 0;
}
