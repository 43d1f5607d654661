#include <iostream>
using namespace std;
int p[1005];
int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        int r = 0;
        for (int i = 1; i <= n; i++) cin >> p[i];
        for (int i = 2; i < n; i++)
            if (p[i] > p[i - 1] && p[i] > p[i + 1]) r = i;
        if (r) cout << "YES\n" << r - 1 << " " << r << " " << r + 1 << "\n";
        else cout << "NO\n";
    }
}
