#include <iostream>
#include <algorithm>
#include <vector>
using namespace std;
int main() {
    int n, s;
    cin >> n >> s;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    long long r = 0;
    for (int i = 0; i < n; i++) {
        if (i <= n / 2 && a[i] > s) r += a[i] - s;
        if (i >= n / 2 && a[i] < s) r += s - a[i];
    }
    cout << r;
}
