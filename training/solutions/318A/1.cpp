#include <iostream>
using namespace std;
int main() {
    long long n, k;
    cin >> n >> k;
    long long h = n - n / 2;
    if (k <= h) cout << 2 * k - 1;
    else cout << 2 * (k - h);
}
