#include <iostream>
using namespace std;
int main() {
    long long t, n, m;
    cin >> t;
    while (t--) {
        cin >> n >> m;
        cout << (n == 1 ? 0 : n == 2 ? m : 2 * m) << endl;
    }
}
