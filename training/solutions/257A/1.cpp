#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, k;
    cin >> n >> m >> k;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    int c = 0;
    while (k < m && !a.empty()) {
        k += a.back() - 1;
        a.pop_back();
        c++;
    }
    cout << (k < m ? -1 : c);
}
