#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    if (m == 0) cout << n << " " << n;
    else if (n == 0) cout << "Impossible";
    else cout << max(n, m) << " " << n + m - 1;
    return 0;
}
