#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int ans = 0, x;
    for (int i = 0; i < 3; i++) {
        cin >> x;
        if (x > 0) ans = max(ans, i + 3 * ((x - 1) / 2) + 30);
    }
    cout << ans;
}
