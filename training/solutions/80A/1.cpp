#include <iostream>
using namespace std;
bool prime(int x) {
    for (int i = 2; i * i <= x; i++)
        if (x % i == 0) return false;
    return x > 1;
}
int main() {
    int n, m;
    cin >> n >> m;
    bool ok = prime(m);
    for (int i = n + 1; i < m; i++)
        if (prime(i)) ok = false;
    cout << (ok ? "YES" : "NO");
}
