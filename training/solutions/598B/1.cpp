#include <iostream>
#include <string>
#include <algorithm>
using namespace std;
int main() {
    string s;
    int m, l, r, k;
    cin >> s >> m;
    while (m--) {
        cin >> l >> r >> k;
        l--;
        k %= r - l;
        rotate(s.begin() + l, s.begin() + r - k, s.begin() + r);
    }
    cout << s;
}
