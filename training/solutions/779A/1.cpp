#include <iostream>
#include <cstdlib>
using namespace std;
int main() {
    int n, x, c[6] = {0}, s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) cin >> x, c[x]++;
    for (int i = 0; i < n; i++) cin >> x, c[x]--;
    for (int i = 1; i <= 5; i++) {
        if (c[i] % 2) {
            cout << -1;
            return 0;
        }
        s += abs(c[i]) / 2;
    }
    cout << s / 2;
}
