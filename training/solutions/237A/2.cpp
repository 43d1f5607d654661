#include <iostream>
using namespace std;
int main() {
    int n, ph = -1, pm = -1, c = 0, ans = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int h, m;
        cin >> h >> m;
        if (h == ph && m == pm) c++;
        else c = 1;
        if (c > ans) ans = c;
        ph = h;
        pm = m;
    }
    cout << ans << endl;
    return 0;
}
