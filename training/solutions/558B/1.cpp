#include <iostream>
using namespace std;
int c[1000005], f[1000005];
int main() {
    int n, x, k = 0, l = 0, r = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (!c[x]++) f[x] = i;
        if (c[x] > k || (c[x] == k && i - f[x] < r - l)) {
            k = c[x];
            l = f[x];
            r = i;
        }
    }
    cout << l << " " << r;
}
