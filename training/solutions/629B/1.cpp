#include <iostream>
#include <algorithm>
using namespace std;
int m[400], f[400];
int main() {
    int n, a, b, ans = 0;
    char c;
    cin >> n;
    while (n--) {
        cin >> c >> a >> b;
        for (int i = a; i <= b; i++) {
            if (c == 'M') m[i]++;
            else f[i]++;
        }
    }
    for (int i = 1; i <= 366; i++) ans = max(ans, 2 * min(m[i], f[i]));
    cout << ans << endl;
    return 0;
}
