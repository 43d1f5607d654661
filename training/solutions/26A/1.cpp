#include <iostream>
using namespace std;
int main() {
    int n, ans = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        int x = i, k = 0;
        for (int p = 2; p * p <= x; p++) {
            if (x % p == 0) k++;
            while (x % p == 0) x /= p;
        }
        if (x > 1) k++;
        if (k == 2) ans++;
    }
    cout << ans;
}
