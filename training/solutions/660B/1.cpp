#include <iostream>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    for (int i = 1; i <= 2 * n; i++) {
        if (i + 2 * n <= m) cout << i + 2 * n << " ";
        if (i <= m) cout << i << " ";
    }
}
