#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, n, m, k;
    cin >> t;
    while (t--) {
        cin >> n >> m >> k;
        int x = min(m, n / k), r = m - x;
        int y = r / (k - 1);
        if (r % (k - 1) != 0) y++;
        cout << x - y << endl;
    }
}
