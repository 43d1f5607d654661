#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, d, m, a[105], s = 0;
    cin >> n >> d;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    cin >> m;
    for (int i = 0; i < m; i++) s += i < n ? a[i] : -d;
    cout << s;
}
