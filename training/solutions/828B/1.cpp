#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a = 1e9, b = -1, c = 1e9, d = -1, k = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            char x;
            cin >> x;
            if (x == 'B') {
                k++;
                a = min(a, i);
                b = max(b, i);
                c = min(c, j);
                d = max(d, j);
            }
        }
    int s = max(b - a, d - c) + 1;
    if (k == 0) cout << 1;
    else if (s > n || s > m) cout << -1;
    else cout << s * s - k;
}
