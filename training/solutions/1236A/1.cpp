#include <iostream>
using namespace std;
int main() {
    int t, a, b, c;
    cin >> t;
    while (t--) {
        cin >> a >> b >> c;
        int r = 0;
        while (b >= 1 && c >= 2) b--, c -= 2, r += 3;
        while (a >= 1 && b >= 2) a--, b -= 2, r += 3;
        cout << r << endl;
    }
}
