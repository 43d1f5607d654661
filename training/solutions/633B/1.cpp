#include <iostream>
using namespace std;
int main() {
    int m, z = 0, n = 0;
    cin >> m;
    while (z < m) {
        n += 5;
        for (int x = n; x % 5 == 0; x /= 5) z++;
    }
    if (z > m) cout << 0;
    else {
        cout << 5 << endl;
        for (int i = 0; i < 5; i++) cout << n + i << " ";
    }
}
