#include <iostream>
using namespace std;
int a[505][505];
int main() {
    int n, k, x = 1, s = 0;
    cin >> n >> k;
    for (int i = 0; i < n; i++)
        for (int j = 1; j < k; j++) a[i][j] = x++;
    for (int i = 0; i < n; i++)
        for (int j = k; j <= n; j++) a[i][j] = x++;
    for (int i = 0; i < n; i++) s += a[i][k];
    cout << s << "\n";
    for (int i = 0; i < n; i++) {
        for (int j = 1; j <= n; j++) cout << a[i][j] << " ";
        cout << "\n";
    }
}
