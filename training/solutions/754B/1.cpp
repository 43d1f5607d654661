#include <iostream>
#include <string>
using namespace std;
int main() {
    string a[4];
    for (int i = 0; i < 4; i++) cin >> a[i];
    int dx[4] = {0, 1, 1, 1}, dy[4] = {1, 0, 1, -1};
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 4; j++)
            for (int d = 0; d < 4; d++) {
                int x = i + 2 * dx[d], y = j + 2 * dy[d];
                if (x > 3 || y < 0 || y > 3) continue;
                int c = 0, e = 0;
                for (int k = 0; k < 3; k++) {
                    char t = a[i + k * dx[d]][j + k * dy[d]];
                    if (t == 'x') c++;
                    if (t == '.') e++;
                }
                if (c == 2 && e == 1) {
                    cout << "YES";
                    return 0;
                }
            }
    cout << "NO";
    return 0;
}
