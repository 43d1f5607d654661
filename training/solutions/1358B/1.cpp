#include <iostream>
#include <algorithm>
using namespace std;
int a[100005];
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        for (int i = 0; i < n; i++) cin >> a[i];
        sort(a, a + n);
        while (n > 0 && a[n - 1] > n) n--;
        cout << n + 1 << "\n";
    }
}
