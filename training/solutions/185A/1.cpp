#include <iostream>
using namespace std;
const long long M = 1000000007;
int main() {
    long long n, r = 1, b = 2;
    cin >> n;
    if (n == 0) {
        cout << 1;
        return 0;
    }
    for (long long e = n - 1; e > 0; e /= 2) {
        if (e % 2) r = r * b % M;
        b = b * b % M;
    }
    cout << (2 * r * r + r) % M;
}
