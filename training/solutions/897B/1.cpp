#include <iostream>
using namespace std;
int main() {
    long long k, p, r = 0;
    cin >> k >> p;
    for (int i = 1; i <= k; i++) {
        long long x = i;
        for (int j = i; j > 0; j /= 10) x = x * 10 + j % 10;
        r = (r + x) % p;
    }
    cout << r;
}
