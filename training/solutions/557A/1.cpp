#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a, b, c, d, e, f;
    cin >> n >> a >> b >> c >> d >> e >> f;
    int x = min(b, n - c - e);
    int y = min(d, n - x - e);
    cout << x << " " << y << " " << n - x - y << endl;
    return 0;
}
