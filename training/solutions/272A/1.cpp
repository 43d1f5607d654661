#include <iostream>
using namespace std;
int main() {
    int n, x, s = 0, r = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> x;
        s += x;
    }
    for (int d = 1; d <= 5; d++)
        if ((s + d - 1) % (n + 1) != 0) r++;
    cout << r;
}
