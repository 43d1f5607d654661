#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int a, b, c;
    cin >> a >> b >> c;
    int m = max(a, max(b, c));
    int r = a + b + c - m;
    if (r > m) cout << 0;
    else cout << m - r + 1;
}
