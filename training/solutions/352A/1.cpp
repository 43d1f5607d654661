#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, x, f = 0, z = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        if (x == 5) f++;
        else z++;
    }
    f = f / 9 * 9;
    if (z == 0) cout << -1;
    else if (f == 0) cout << 0;
    else cout << string(f, '5') << string(z, '0');
}
