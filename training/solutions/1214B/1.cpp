#include <iostream>
using namespace std;
int main() {
    int b, g, n, ans = 0;
    cin >> b >> g >> n;
    for (int i = 0; i <= n; i++)
        if (i <= b && n - i <= g) ans++;
    cout << ans << endl;
    return 0;
}
