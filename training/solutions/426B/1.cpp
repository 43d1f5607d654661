#include <iostream>
using namespace std;
int a[105][105];
int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) cin >> a[i][j];
    while (n % 2 == 0) {
        bool ok = true;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++)
                if (a[i][j] != a[n - 1 - i][j]) ok = false;
        if (!ok) break;
        n /= 2;
    }
    cout << n;
}
