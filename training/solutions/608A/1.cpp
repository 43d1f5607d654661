#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, s, f, t;
    cin >> n >> s;
    int ans = s;
    while (n--) {
        cin >> f >> t;
        ans = max(ans, f + t);
    }
    cout << ans << endl;
}
