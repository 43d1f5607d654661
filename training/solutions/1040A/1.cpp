#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, p[2], c[20], s = 0;
    cin >> n >> p[0] >> p[1];
    for (int i = 0; i < n; i++) cin >> c[i];
    for (int i = 0; i < n; i++) {
        int x = c[i], y = c[n - 1 - i];
        if (x + y == 1) {
            cout << -1;
            return 0;
        }
        if (x == 2 && y == 2) s += min(p[0], p[1]);
        else if (x == 2) s += p[y];
    }
    cout << s << endl;
}
