#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, x, r = 1e9;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        r = min(r, x / max(i, n - 1 - i));
    }
    cout << r;
}
