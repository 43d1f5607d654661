#include <iostream>
using namespace std;
int main() {
    int n, a[10], s = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        cin >> a[i];
        s += a[i];
    }
    if (n > 1 && a[0] * 2 != s) cout << "1\n1";
    else if (n > 2) cout << "1\n2";
    else cout << -1;
}
