#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, l = 0, r = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int a, b;
        cin >> a >> b;
        l += a;
        r += b;
    }
    cout << min(l, n - l) + min(r, n - r);
}
