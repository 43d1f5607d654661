#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, x, a = 0, b = 0;
    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        cin >> x;
        if (x % 2) a++;
    }
    for (int i = 0; i < m; i++) {
        cin >> x;
        if (x % 2) b++;
    }
    cout << min(a, m - b) + min(n - a, b) << endl;
    return 0;
}
