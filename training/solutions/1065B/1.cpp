#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    long long n, m, k = 0;
    cin >> n >> m;
    while (k * (k - 1) / 2 < m) k++;
    cout << max(0LL, n - 2 * m) << " " << n - k;
}
