#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n;
        cin >> n;
        long long s = n * (n + 1) / 2;
        for (long long p = 1; p <= n; p *= 2) s -= 2 * p;
        cout << s << "\n";
    }
}
