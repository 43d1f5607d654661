#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x, c[3] = {0};
        cin >> n;
        for (int i = 0; i < n; i++) {
            cin >> x;
            c[x % 3]++;
        }
        int m = min(c[1], c[2]);
        cout << c[0] + m + (max(c[1], c[2]) - m) / 3 << endl;
    }
    return 0;
}
