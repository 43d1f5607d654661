#include <iostream>
using namespace std;
int a[505][505];
int main() {
    int n, m, s = 0;
    cin >> n >> m;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) cin >> a[i][j];
    for (int i = n - 1; i > 1; i--)
        for (int j = m - 1; j > 1; j--)
            if (a[i][j] == 0) a[i][j] = min(a[i + 1][j], a[i][j + 1]) - 1;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            s += a[i][j];
            if (a[i][j] <= a[i - 1][j] || a[i][j] <= a[i][j - 1]) {
                cout << -1 << endl;
                return 0;
            }
        }
    cout << s << endl;
    return 0;
}
