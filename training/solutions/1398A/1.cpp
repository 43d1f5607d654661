#include <iostream>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        int a, b, c;
        cin >> a >> b;
        for (int i = 2; i < n; i++) cin >> c;
        if (a + b > c) cout << -1 << "\n";
        else cout << "1 2 " << n << "\n";
    }
}
