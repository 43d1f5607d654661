#include <iostream>
using namespace std;
int c[1005];
int main() {
    int n, k, x, good = 0, odd = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++) {
        cin >> x;
        c[x]++;
    }
    for (int i = 1; i <= k; i++) {
        good += c[i] / 2 * 2;
        odd += c[i] % 2;
    }
    cout << good + (odd + 1) / 2 << endl;
}
