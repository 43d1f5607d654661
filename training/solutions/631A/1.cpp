#include <iostream>
using namespace std;
int main() {
    long long n, x, r[2] = {0, 0};
    cin >> n;
    for (int i = 0; i < 2 * n; i++) {
        cin >> x;
        r[i / n] |= x;
    }
    cout << r[0] + r[1] << endl;
}
