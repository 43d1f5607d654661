#include <iostream>
using namespace std;
int main() {
    int t, n, x;
    cin >> t;
    while (t--) {
        cin >> n;
        int odd = 0;
        for (int i = 0; i < n; i++) {
            cin >> x;
            odd += x % 2;
        }
        cout << (odd == 0 || odd == n ? "YES" : "NO") << endl;
    }
}
