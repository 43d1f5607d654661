#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a, b, c, d, e, f, r = 0;
    cin >> a >> b >> c >> d >> e >> f;
    for (int i = 0; i <= min(a, d); i++) r = max(r, i * e + min(d - i, min(b, c)) * f);
    cout << r;
}
