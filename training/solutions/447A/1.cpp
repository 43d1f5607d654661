#include <iostream>
using namespace std;
bool used[305];
int main() {
    int p, n, x;
    cin >> p >> n;
    for (int i = 1; i <= n; i++) {
        cin >> x;
        if (used[x % p]) {
            cout << i;
            return 0;
        }
        used[x % p] = true;
    }
    cout << -1;
}
