#include <iostream>
#include <string>
using namespace std;
string s[55];
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> s[i];
    int dx[] = {0, 1, 1, 1, 2}, dy[] = {0, -1, 0, 1, 0};
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            if (s[i][j] == '#') continue;
            for (int k = 0; k < 5; k++) {
                int x = i + dx[k], y = j + dy[k];
                if (x >= n || y < 0 || y >= n || s[x][y] == '#') {
                    cout << "NO";
                    return 0;
                }
                s[x][y] = '#';
            }
        }
    cout << "YES";
}
