#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int c = 0;
    bool two = false;
    for (int i = 0; i < n; i++) {
        if (a[i] == i) c++;
        else if (a[a[i]] == i) two = true;
    }
    if (c == n) cout << n << endl;
    else cout << c + (two ? 2 : 1) << endl;
    return 0;
}
