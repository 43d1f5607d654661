#include <bits/stdc++.h>
using namespace std;
int main() {
    int a, b, c, d;
    cin >> a >> b >> c >> d;
    int x = max(1, abs(a - c)), y = max(1, abs(b - d));
    cout << 2 * (x + y) + 4 << endl;
    return 0;
}
