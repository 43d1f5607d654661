#include <iostream>
using namespace std;
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        int s = 0;
        for (int i = 1; i <= n / 2; i++) s += 8 * i * i;
        cout << s << "\n";
    }
}
