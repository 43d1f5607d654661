#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    vector<int> b = a;
    sort(b.begin(), b.end());
    int l = 0, r = n - 1;
    while (l < n - 1 && a[l] == b[l]) l++;
    while (r > l && a[r] == b[r]) r--;
    reverse(a.begin() + l, a.begin() + r + 1);
    if (a == b) cout << "yes\n" << l + 1 << " " << r + 1;
    else cout << "no";
}
