#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int a, b, ans = 1000000000;
    cin >> a >> b;
    if (a > b) swap(a, b);
    for (int x = a; x <= b; x++) {
        int p = x - a, q = b - x;
        ans = min(ans, p * (p + 1) / 2 + q * (q + 1) / 2);
    }
    cout << ans;
}
