#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, s = 0, k = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s += x;
        k = max(k, x);
    }
    while (k * n <= 2 * s) k++;
    cout << k << endl;
    return 0;
}
