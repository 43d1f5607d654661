#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a[2005];
    cin >> n;
    n *= 2;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    if (a[0] == a[n - 1]) cout << -1;
    else
        for (int i = 0; i < n; i++) cout << a[i] << " ";
}
