#include <iostream>
using namespace std;
int main() {
    int n, a[105];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    bool ok = n % 2 == 1 && a[0] % 2 == 1 && a[n - 1] % 2 == 1;
    cout << (ok ? "Yes" : "No") << endl;
}
