#include <iostream>
using namespace std;
int a[30005];
int main() {
    int n, t;
    cin >> n >> t;
    for (int i = 1; i < n; i++) cin >> a[i];
    for (int i = 1; i < n; i += a[i])
        if (i == t) {
            cout << "YES";
            return 0;
        }
    cout << (t == n ? "YES" : "NO");
}
