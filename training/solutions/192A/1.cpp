#include <iostream>
#include <cmath>
using namespace std;
int main() {
    int n;
    cin >> n;
    for (int i = 1; i * (i + 1) / 2 < n; i++) {
        int r = 2 * (n - i * (i + 1) / 2);
        int k = sqrt(r);
        if (k * (k + 1) == r) {
            cout << "YES";
            return 0;
        }
    }
    cout << "NO";
}
