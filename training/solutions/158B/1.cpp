#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, c[5] = {0};
    cin >> n;
    while (n--) {
        cin >> x;
        c[x]++;
    }
    int ans = c[4] + c[3] + c[2] / 2;
    c[1] -= min(c[1], c[3]);
    if (c[2] % 2) {
        ans++;
        c[1] -= min(2, c[1]);
    }
    ans += (c[1] + 3) / 4;
    cout << ans << endl;
    return 0;
}
