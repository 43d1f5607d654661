#include <iostream>
using namespace std;
int a[15][15];
int main() {
    int r, c, n, k, x, y, ans = 0;
    cin >> r >> c >> n >> k;
    while (n--) {
        cin >> x >> y;
        a[x][y] = 1;
    }
    for (int i = 1; i <= r; i++)
        for (int j = 1; j <= c; j++)
            for (int p = i; p <= r; p++)
                for (int q = j; q <= c; q++) {
                    int s = 0;
                    for (int u = i; u <= p; u++)
                        for (int v = j; v <= q; v++) s += a[u][v];
                    if (s >= k) ans++;
                }
    cout << ans << endl;
    return 0;
}
