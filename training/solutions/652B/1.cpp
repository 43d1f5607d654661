#include <iostream>
#include <algorithm>
using namespace std;
int main() {
    int n, a[1005];
    cin >> n;
    for (int i = 0; i < n; i++) cin >> a[i];
    sort(a, a + n);
    for (int i = 1; i + 1 < n; i += 2) swap(a[i], a[i + 1]);
    for (int i = 0; i < n; i++) cout << a[i] << " ";
}
