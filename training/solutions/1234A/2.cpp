#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        long long n, s = 0, x;
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> x;
            s += x;
        }
        cout << (s + n - 1) / n << endl;
    }
    return 0;
}
