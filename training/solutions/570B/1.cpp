#include <iostream>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    if (n == 1) cout << 1;
    else if (n - m > m - 1) cout << m + 1;
    else cout << m - 1;
}
