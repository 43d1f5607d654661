#include <iostream>
using namespace std;
int main() {
    int m, c[105], x, y, s = 0, t = 0;
    cin >> m;
    for (int i = 0; i < m; i++) {
        cin >> c[i];
        s += c[i];
    }
    cin >> x >> y;
    for (int i = 0; i < m; i++) {
        if (t >= x && t <= y && s - t >= x && s - t <= y) {
            cout << i + 1;
            return 0;
        }
        t += c[i];
    }
    cout << 0;
}
