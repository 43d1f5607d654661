#include <iostream>
#include <string>
using namespace std;
string a[505];
int main() {
    int n, m, ok = 1;
    cin >> n >> m;
    for (int i = 0; i < n; i++) cin >> a[i];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (i && a[i][j] + a[i - 1][j] == 'S' + 'W') ok = 0;
            if (j && a[i][j] + a[i][j - 1] == 'S' + 'W') ok = 0;
        }
    if (!ok) {
        cout << "No";
        return 0;
    }
    cout << "Yes\n";
    for (int i = 0; i < n; i++) {
        for (char c : a[i]) cout << (c == '.' ? 'D' : c);
        cout << "\n";
    }
}
