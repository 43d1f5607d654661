#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    a[n - 1] = a[n - 1] == 1 ? 2 : 1;
    sort(a.begin(), a.end());
    for (int x : a) cout << x << " ";
}
