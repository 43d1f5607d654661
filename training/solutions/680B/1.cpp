#include <iostream>
using namespace std;
int t[305];
int main() {
    int n, a;
    cin >> n >> a;
    for (int i = 1; i <= n; i++) cin >> t[i + 100];
    int r = t[a + 100];
    for (int d = 1; d <= n; d++) {
        int x = a - d, y = a + d;
        bool in = x >= 1 && y <= n;
        int s = (x >= 1 ? t[x + 100] : 0) + (y <= n ? t[y + 100] : 0);
        if (!in || s == 2) r += s;
    }
    cout << r;
}
