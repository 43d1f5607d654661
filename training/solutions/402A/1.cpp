#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int k, a, b, v, ans = 0;
    cin >> k >> a >> b >> v;
    while (a > 0) {
        int s = min(k, b + 1);
        a -= s * v;
        b -= s - 1;
        ans++;
    }
    cout << ans << endl;
    return 0;
}
