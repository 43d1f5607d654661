#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int a, b, ans = 0;
        cin >> a >> b;
        while (b) {
            ans += a / b;
            a %= b;
            swap(a, b);
        }
        cout << ans << "\n";
    }
    return 0;
}
