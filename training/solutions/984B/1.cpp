#include <iostream>
#include <string>
using namespace std;
string s[105];
int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 0; i < n; i++) cin >> s[i];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (s[i][j] == '*') continue;
            int want = s[i][j] == '.' ? 0 : s[i][j] - '0', c = 0;
            for (int x = i - 1; x <= i + 1; x++)
                for (int y = j - 1; y <= j + 1; y++)
                    if (x >= 0 && x < n && y >= 0 && y < m && s[x][y] == '*') c++;
            if (c != want) {
                cout << "NO";
                return 0;
            }
        }
    cout << "YES";
    return 0;
}
