#include <iostream>
using namespace std;
int a[55][55];
int main() {
    int n, m, ans = 4;
    cin >> n >> m;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) cin >> a[i][j];
    for (int i = 0; i < n; i++)
        if (a[i][0] || a[i][m - 1]) ans = 2;
    for (int j = 0; j < m; j++)
        if (a[0][j] || a[n - 1][j]) ans = 2;
    cout << ans << endl;
    return 0;
}
