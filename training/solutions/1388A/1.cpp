#include <iostream>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        if (n < 31) cout << "NO\n";
        else if (n == 36 || n == 40 || n == 44) cout << "YES\n6 10 15 " << n - 31 << "\n";
        else cout << "YES\n6 10 14 " << n - 30 << "\n";
    }
}
