#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m, a, b;
    cin >> n >> m >> a >> b;
    int r = n % m;
    cout << min(r * b, (m - r) * a) << endl;
}
