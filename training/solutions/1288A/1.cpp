#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, d;
        cin >> n >> d;
        bool ok = false;
        for (long long x = 0; x * x <= d; x++)
            if (x + (d + x) / (x + 1) <= n) ok = true;
        cout << (ok ? "YES" : "NO") << endl;
    }
    return 0;
}
