#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long r, g, b;
        cin >> r >> g >> b;
        long long m = max(r, max(g, b));
        cout << (m - 1 <= r + g + b - m ? "Yes" : "No") << "\n";
    }
}
