#include <iostream>
using namespace std;
int main() {
    int n, k, x, s = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s += x;
    }
    int r = 0;
    while ((double)(s + r * k) / (n + r) < k - 0.5) r++;
    cout << r;
}
