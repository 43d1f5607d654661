#include <iostream>
using namespace std;
int main() {
    int q, n;
    cin >> q;
    while (q--) {
        cin >> n;
        int k = 0;
        if (n % 2) n -= 9, k++;
        if (n % 4 && n > 0) n -= 6, k++;
        if (n < 0) cout << "-1\n";
        else cout << k + n / 4 << "\n";
    }
}
