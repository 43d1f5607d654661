#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    vector<int> c(n);
    while (m--) {
        vector<int> a(n);
        for (int &x : a) cin >> x;
        c[max_element(a.begin(), a.end()) - a.begin()]++;
    }
    cout << max_element(c.begin(), c.end()) - c.begin() + 1 << endl;
    return 0;
}
