#include <iostream>
using namespace std;
int main() {
    int n, a[7], s = 0;
    cin >> n;
    for (int &x : a) {
        cin >> x;
        s += x;
    }
    n = (n - 1) % s + 1;
    int d = 0;
    while (n > a[d]) n -= a[d++];
    cout << d + 1;
}
