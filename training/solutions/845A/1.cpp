#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a[205];
    cin >> n;
    for (int i = 0; i < 2 * n; i++) cin >> a[i];
    sort(a, a + 2 * n);
    if (a[n - 1] == a[n]) cout << "NO";
    else cout << "YES";
    return 0;
}
