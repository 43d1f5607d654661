#include <iostream>
using namespace std;
int main() {
    int n, d, p, x, r = 2;
    cin >> n >> d >> p;
    while (--n) {
        cin >> x;
        if (x - p >= 2LL * d) r++;
        if (x - p > 2LL * d) r++;
        p = x;
    }
    cout << r;
}
