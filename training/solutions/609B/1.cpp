#include <iostream>
using namespace std;
int c[15];
int main() {
    int n, m, x;
    long long ans = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        c[x]++;
    }
    for (int i = 1; i <= m; i++)
        for (int j = i + 1; j <= m; j++) ans += (long long)c[i] * c[j];
    cout << ans << endl;
    return 0;
}
