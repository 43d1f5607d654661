#include <iostream>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        long long s = 0;
        for (long long i = 3; i <= n; i += 2) s += (i / 2) * (4 * i - 4);
        cout << s << "\n";
    }
}
