#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    for (int i = 0; i < n / 2; i++)
        if (i % 2 == 0) swap(a[i], a[n - 1 - i]);
    for (int x : a) cout << x << " ";
    cout << endl;
    return 0;
}
