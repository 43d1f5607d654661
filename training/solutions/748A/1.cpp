#include <iostream>
using namespace std;
int main() {
    int n, m, k;
    cin >> n >> m >> k;
    int r = (k - 1) / (2 * m), d = (k - 1) % (2 * m);
    cout << r + 1 << " " << d / 2 + 1 << " " << (d % 2 == 0 ? 'L' : 'R');
}
