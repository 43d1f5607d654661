#include <iostream>
using namespace std;
int main() {
    int n, x, l, r, last = 0, s = 0;
    cin >> n >> x;
    while (n--) {
        cin >> l >> r;
        s += (l - last - 1) % x;
        s += r - l + 1;
        last = r;
    }
    cout << s << endl;
}
