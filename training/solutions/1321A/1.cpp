#include <iostream>
using namespace std;
int r[105], b[105];
int main() {
    int n, x = 0, y = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> r[i];
    for (int i = 0; i < n; i++) cin >> b[i];
    for (int i = 0; i < n; i++) {
        if (r[i] > b[i]) x++;
        if (b[i] > r[i]) y++;
    }
    if (x == 0) cout << -1;
    else cout << (y + x) / x;
}
