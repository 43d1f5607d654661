#include <iostream>
using namespace std;
int main() {
    int n, a, b, c, t, x;
    cin >> n >> a >> b >> c >> t;
    int r = n * a;
    while (n--) {
        cin >> x;
        if (c > b) r += (c - b) * (t - x);
    }
    cout << r;
}
