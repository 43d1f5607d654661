#include <iostream>
using namespace std;
bool a[105], b[105];
int main() {
    int n, m, k, x;
    cin >> n >> m >> k;
    while (k--) {
        cin >> x;
        a[x] = true;
    }
    cin >> k;
    while (k--) {
        cin >> x;
        b[x] = true;
    }
    for (int i = 0; i < 2 * n * m; i++)
        if (a[i % n] || b[i % m]) a[i % n] = b[i % m] = true;
    for (int i = 0; i < n; i++)
        if (!a[i]) k = -2;
    for (int i = 0; i < m; i++)
        if (!b[i]) k = -2;
    cout << (k == -2 ? "No" : "Yes");
}
