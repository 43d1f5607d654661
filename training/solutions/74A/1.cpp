#include <iostream>
#include <string>
using namespace std;
int main() {
    int n, best = -1000000;
    string h, w;
    cin >> n;
    while (n--) {
        int p, m, x, s;
        cin >> h >> p >> m;
        s = 100 * p - 50 * m;
        for (int i = 0; i < 5; i++) {
            cin >> x;
            s += x;
        }
        if (s > best) {
            best = s;
            w = h;
        }
    }
    cout << w << endl;
}
