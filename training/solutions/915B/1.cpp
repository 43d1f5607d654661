#include <iostream>
#include <algorithm>
#include <cstdlib>
using namespace std;
int main() {
    int n, p, l, r, k = 0;
    cin >> n >> p >> l >> r;
    if (l > 1 && r < n) k = min(abs(p - l), abs(p - r)) + r - l + 2;
    else if (l > 1) k = abs(p - l) + 1;
    else if (r < n) k = abs(p - r) + 1;
    cout << k;
}
