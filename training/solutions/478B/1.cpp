#include <iostream>
using namespace std;
int main() {
    long long n, m;
    cin >> n >> m;
    long long k = n / m, r = n % m, x = n - m;
    cout << k * (k - 1) / 2 * m + r * k << " " << x * (x + 1) / 2;
}
