#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n), b(n);
    for (int &x : a) cin >> x;
    for (int &x : b) cin >> x;
    if (accumulate(a.begin(), a.end(), 0) >= accumulate(b.begin(), b.end(), 0)) cout << "Yes";
    else cout << "No";
    return 0;
}
