#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    long long n, x, p = 0, ans = 0;
    cin >> n;
    while (n--) {
        cin >> x;
        ans += llabs(x - p);
        p = x;
    }
    cout << ans << endl;
    return 0;
}
