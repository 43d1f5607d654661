#include <iostream>
using namespace std;
int a[105][105];
int main() {
    int n, ans = 0;
    cin >> n;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) cin >> a[i][j];
    int m = n / 2;
    for (int i = 0; i < n; i++) ans += a[i][i] + a[i][n - 1 - i] + a[m][i] + a[i][m];
    cout << ans - 3 * a[m][m] << endl;
    return 0;
}
