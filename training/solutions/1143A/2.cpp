#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int i = n - 1;
    while (a[i] == a[n - 1]) i--;
    cout << i + 1 << endl;
    return 0;
}
