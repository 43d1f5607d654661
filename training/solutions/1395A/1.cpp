#include <iostream>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long r, g, b, w;
        cin >> r >> g >> b >> w;
        int odd = r % 2 + g % 2 + b % 2 + w % 2;
        if (odd <= 1) cout << "Yes\n";
        else if (odd >= 3 && r > 0 && g > 0 && b > 0) cout << "Yes\n";
        else cout << "No\n";
    }
}
