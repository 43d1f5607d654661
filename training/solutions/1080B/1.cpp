#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        int l, r;
        cin >> l >> r;
        int len = r - l + 1;
        int s;
        if (len % 2 == 0) s = l % 2 ? len / 2 : -len / 2;
        else s = l % 2 ? len / 2 - r : -(len / 2) + r;
        cout << s << "\n";
    }
}
