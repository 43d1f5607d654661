#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, p = 0, x, c = 0, r = 0;
    cin >> n;
    for (int i = 0; i <= n; i++) {
        if (i < n) cin >> x;
        else x = 1001;
        c = x == p + 1 ? c + 1 : 0;
        r = max(r, c - 1);
        p = x;
    }
    cout << r;
}
