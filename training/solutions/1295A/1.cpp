#include <iostream>
#include <string>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        if (n % 2) cout << 7 << string((n - 3) / 2, '1') << endl;
        else cout << string(n / 2, '1') << endl;
    }
}
