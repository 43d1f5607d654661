#include <iostream>
using namespace std;
int main() {
    int t, l, r;
    cin >> t;
    while (t--) {
        cin >> l >> r;
        cout << l << " " << l * 2 << "\n";
    }
}
