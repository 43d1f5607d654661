#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int t, a, b, c, r;
    cin >> t;
    while (t--) {
        cin >> a >> b >> c >> r;
        if (a > b) swap(a, b);
        int l = max(a, c - r), h = min(b, c + r);
        cout << b - a - max(0, h - l) << endl;
    }
}
