#include <iostream>
using namespace std;
int main() {
    int n, m;
    long long a[5] = {0}, b[5] = {0}, ans = 0;
    cin >> n >> m;
    for (int i = 1; i <= n; i++) a[i % 5]++;
    for (int i = 1; i <= m; i++) b[i % 5]++;
    for (int i = 0; i < 5; i++) ans += a[i] * b[(5 - i) % 5];
    cout << ans << endl;
    return 0;
}
