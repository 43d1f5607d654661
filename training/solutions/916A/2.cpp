#include <iostream>
using namespace std;
int main() {
    int x, h, m, ans = 0;
    cin >> x >> h >> m;
    while (h % 10 != 7 && m % 10 != 7) {
        m -= x;
        if (m < 0) {
            m += 60;
            h--;
        }
        if (h < 0) h += 24;
        ans++;
    }
    cout << ans << endl;
    return 0;
}
