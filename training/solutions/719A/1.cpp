#include <iostream>
using namespace std;
int a[100];
int main() {
    int n;
    cin >> n;
    for (int i = 1; i <= n; i++) cin >> a[i];
    if (a[n] == 0) cout << "UP";
    else if (a[n] == 15) cout << "DOWN";
    else if (n == 1) cout << -1;
    else if (a[n] > a[n - 1]) cout << "UP";
    else cout << "DOWN";
    return 0;
}
