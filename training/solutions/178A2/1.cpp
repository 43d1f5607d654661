#include <iostream>
#include <vector>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> a(n + 1);
    for (int i = 1; i <= n; i++) cin >> a[i];
    long long s = 0;
    for (int i = 1; i < n; i++) {
        int p = 1;
        while (i + 2 * p <= n) p *= 2;
        s += a[i];
        a[i + p] += a[i];
        cout << s << "\n";
    }
}
