#include <iostream>
using namespace std;
int main() {
    long long n, m, k;
    cin >> n >> m >> k;
    if (k < n) {
        cout << k + 1 << " 1";
        return 0;
    }
    k -= n;
    long long r = k / (m - 1), c = k % (m - 1);
    cout << n - r << " " << (r % 2 ? m - c : c + 2);
}
