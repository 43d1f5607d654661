#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, c, p, x, r = 0;
    cin >> n >> c >> p;
    for (int i = 1; i < n; i++) {
        cin >> x;
        r = max(r, p - x - c);
        p = x;
    }
    cout << r;
}
