#include <iostream>
using namespace std;
int main() {
    int n, a = 0, b = 0;
    cin >> n;
    while (n--) {
        int t, x, y;
        cin >> t >> x >> y;
        if (t == 1) a += x - y;
        else b += x - y;
    }
    cout << (a >= 0 ? "LIVE" : "DEAD") << endl;
    cout << (b >= 0 ? "LIVE" : "DEAD") << endl;
    return 0;
}
