#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long x;
        cin >> x;
        int r = x % 14;
        if (x > 14 && r >= 1 && r <= 6) cout << "YES\n";
        else cout << "NO\n";
    }
}
