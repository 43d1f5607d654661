#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        int a[3];
        cin >> a[0] >> a[1] >> a[2];
        sort(a, a + 3);
        int d = a[2] - a[0] - 2;
        cout << (d > 0 ? 2 * d : 0) << endl;
    }
}
