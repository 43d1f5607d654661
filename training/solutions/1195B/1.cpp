#include <iostream>
using namespace std;
int main() {
    long long n, k;
    cin >> n >> k;
    long long s = 0;
    for (long long x = 1; x <= n; x++) {
        s += x;
        if (s - (n - x) == k) {
            cout << n - x;
            break;
        }
    }
}
