#include <iostream>
using namespace std;
int main() {
    long long n, k, x, best = 2e18, t = 0, c = 0;
    cin >> n >> k;
    for (int i = 1; i <= k; i++) {
        cin >> x;
        if (n % x < best) {
            best = n % x;
            t = i;
            c = n / x;
        }
    }
    cout << t << " " << c;
}
