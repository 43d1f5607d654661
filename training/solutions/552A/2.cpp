#include <iostream>
using namespace std;
int a[105][105];
int main() {
    int n, ans = 0;
    cin >> n;
    while (n--) {
        int x1, y1, x2, y2;
        cin >> x1 >> y1 >> x2 >> y2;
        for (int i = x1; i <= x2; i++)
            for (int j = y1; j <= y2; j++) a[i][j]++;
    }
    for (int i = 1; i <= 100; i++)
        for (int j = 1; j <= 100; j++) ans += a[i][j];
    cout << ans << endl;
    return 0;
}
