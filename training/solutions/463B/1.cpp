#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, h, ans = 0;
    cin >> n;
    while (n--) {
        cin >> h;
        ans = max(ans, h);
    }
    cout << ans << endl;
    return 0;
}
