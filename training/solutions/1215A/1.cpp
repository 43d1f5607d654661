#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a1, a2, k1, k2, n;
    cin >> a1 >> a2 >> k1 >> k2 >> n;
    int lo = max(0, n - a1 * (k1 - 1) - a2 * (k2 - 1));
    if (k1 > k2) {
        swap(k1, k2);
        swap(a1, a2);
    }
    int hi;
    if (n <= a1 * k1) hi = n / k1;
    else hi = a1 + (n - a1 * k1) / k2;
    cout << lo << " " << hi << endl;
}
