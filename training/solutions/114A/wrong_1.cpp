#include <iostream>
using namespace std;
int main() {
    int k, l, p, c = 0;
    cin >> k >> l;
    p = k;
    while (p < l && c < 40) {
        p *= k;
        c++;
    }
    if (l % k == 0) cout << "YES" << endl << c << endl;
    else cout << "NO" << endl;
}
