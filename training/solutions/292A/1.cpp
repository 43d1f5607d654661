#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, t, c, last = 0, q = 0, mx = 0;
    cin >> n;
    while (n--) {
        cin >> t >> c;
        q = max(0, q - (t - last));
        q += c;
        mx = max(mx, q);
        last = t;
    }
    cout << last + q << " " << mx << endl;
    return 0;
}
