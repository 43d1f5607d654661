#include <iostream>
using namespace std;
long long gcd(long long a, long long b) { return b ? gcd(b, a % b) : a; }
int main() {
    long long n, k, p = 1;
    cin >> n >> k;
    while (k--) p *= 10;
    cout << n / gcd(n, p) * p << endl;
    return 0;
}
