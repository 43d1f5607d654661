#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b;
        cin >> a >> b;
        bool ok = a - b == 1;
        long long n = a + b;
        for (long long i = 2; i * i <= n && ok; i++)
            if (n % i == 0) ok = false;
        cout << (ok ? "YES" : "NO") << endl;
    }
    return 0;
}
