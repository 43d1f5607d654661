#include <iostream>
#include <string>
using namespace std;
string a[505];
int main() {
    int h, w, t = 0;
    cin >> h >> w;
    for (int i = 0; i < h; i++) {
        cin >> a[i];
        for (char c : a[i]) t += c == '*';
    }
    int dx[] = {0, 1, 0, -1}, dy[] = {1, 0, -1, 0};
    for (int i = 1; i < h - 1; i++)
        for (int j = 1; j < w - 1; j++) {
            if (a[i][j] != '*') continue;
            int k = 1, rays = 0;
            for (int d = 0; d < 4; d++) {
                int x = i + dx[d], y = j + dy[d], m = 0;
                while (x >= 0 && y >= 0 && x < h && y < w && a[x][y] == '*') {
                    m++;
                    x += dx[d];
                    y += dy[d];
                }
                k += m;
                rays += m > 0;
            }
            if (rays == 4) {
                cout << (k == t ? "YES" : "NO");
                return 0;
            }
        }
    cout << "NO";
}
