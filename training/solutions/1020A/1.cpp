#include <iostream>
#include <cstdlib>
#include <algorithm>
using namespace std;
int main() {
    int n, h, a, b, k;
    cin >> n >> h >> a >> b >> k;
    while (k--) {
        int s, x, t, y;
        cin >> s >> x >> t >> y;
        if (s == t) {
            cout << abs(x - y) << "\n";
            continue;
        }
        int m = x < a ? a : x > b ? b : x;
        cout << abs(s - t) + abs(x - m) + abs(y - m) << "\n";
    }
}
