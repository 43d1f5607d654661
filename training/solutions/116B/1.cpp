#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, m, r = 0;
    cin >> n >> m;
    string s[10];
    for (int i = 0; i < n; i++) cin >> s[i];
    int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (s[i][j] != 'W') continue;
            bool pig = false;
            for (int k = 0; k < 4; k++) {
                int x = i + dx[k], y = j + dy[k];
                if (x >= 0 && y >= 0 && x < n && y < m && s[x][y] == 'P') pig = true;
            }
            r += pig;
        }
    cout << r << endl;
}
