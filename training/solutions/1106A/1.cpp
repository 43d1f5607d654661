#include <iostream>
#include <string>
using namespace std;
string m[505];
int main() {
    int n, c = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> m[i];
    for (int i = 1; i + 1 < n; i++)
        for (int j = 1; j + 1 < n; j++) {
            if (m[i][j] != 'X') continue;
            bool ok = true;
            for (int x = -1; x <= 1; x += 2)
                for (int y = -1; y <= 1; y += 2)
                    if (m[i + x][j + y] != 'X') ok = false;
            if (ok) c++;
        }
    cout << c << endl;
}
