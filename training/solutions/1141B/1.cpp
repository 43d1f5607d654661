#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    rotate(a.begin(), find(a.begin(), a.end(), 0), a.end());
    int c = 0, m = 0;
    for (int x : a) {
        c = x ? c + 1 : 0;
        m = max(m, c);
    }
    cout << m;
}
