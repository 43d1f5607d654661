#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k, c = 0;
        cin >> n >> k;
        while (n >= k) {
            c += n % k + 1;
            n /= k;
        }
        cout << c + n << endl;
    }
}
