#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int c[5], k[2], x, total = 0;
    for (int i = 1; i <= 4; i++) cin >> c[i];
    cin >> k[0] >> k[1];
    for (int t = 0; t < 2; t++) {
        int s = 0;
        for (int i = 0; i < k[t]; i++) {
            cin >> x;
            s += min(c[1] * x, c[2]);
        }
        total += min(s, c[3]);
    }
    cout << min(total, c[4]) << endl;
}
