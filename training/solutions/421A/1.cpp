#include <iostream>
using namespace std;
int r[105];
int main() {
    int n, a, b, x;
    cin >> n >> a >> b;
    while (a--) {
        cin >> x;
        r[x] = 1;
    }
    for (int i = 1; i <= n; i++) cout << 2 - r[i] << " ";
}
