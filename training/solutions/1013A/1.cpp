#include <iostream>
using namespace std;
int main() {
    int n, x, s = 0;
    cin >> n;
    for (int i = 0; i < 2 * n; i++) {
        cin >> x;
        if (i < n) s += x;
        else s -= x;
    }
    cout << (s >= 0 ? "Yes" : "No");
}
