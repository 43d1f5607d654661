#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
string a[55];
int main() {
    int n, m;
    cin >> n >> m;
    int x1 = n, x2 = 0, y1 = m, y2 = 0;
    for (int i = 0; i < n; i++) {
        cin >> a[i];
        for (int j = 0; j < m; j++)
            if (a[i][j] == '*') {
                x1 = min(x1, i);
                x2 = max(x2, i);
                y1 = min(y1, j);
                y2 = max(y2, j);
            }
    }
    for (int i = x1; i <= x2; i++) {
        for (int j = y1; j <= y2; j++) cout << a[i][j];
        cout << endl;
    }
    return 0;
}
