#include <iostream>
using namespace std;
int main() {
    int a, b, c, d, e, f, n;
    cin >> a >> b >> c >> d >> e >> f >> n;
    a += b + c;
    d += e + f;
    int need = a / 5 + (a % 5 > 0) + d / 10 + (d % 10 > 0);
    cout << (need <= n ? "YES" : "NO");
}
