#include <iostream>
#include <vector>
#include <algorithm>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    long long s = a[n - 1], cur = a[n - 1];
    for (int i = n - 2; i >= 0 && cur > 0; i--) {
        cur = min(a[i], cur - 1);
        s += cur;
    }
    cout << s << endl;
}
