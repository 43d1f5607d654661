#include <iostream>
#include <numeric>
using namespace std;
int main() {
    long long n, x, g = 0, r = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        while (x) {
            long long t = g % x;
            g = x;
            x = t;
        }
    }
    for (long long d = 1; d * d <= g; d++)
        if (g % d == 0) r += d * d == g ? 1 : 2;
    cout << r;
}
