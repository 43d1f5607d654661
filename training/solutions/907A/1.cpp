#include <iostream>
using namespace std;
int main() {
    int a, b, c, m;
    cin >> a >> b >> c >> m;
    for (int x = a; x <= 2 * a; x++)
        for (int y = b; y <= 2 * b && y < x; y++)
            for (int z = c; z <= 2 * c && z < y; z++)
                if (m <= z && 2 * m >= z && 2 * m < y) {
                    cout << x << endl << y << endl << z;
                    return 0;
                }
    cout << -1;
}
