#include <iostream>
using namespace std;
int main() {
    int t, n, m, x;
    cin >> t;
    while (t--) {
        bool u[1005] = {false};
        int r = 0;
        cin >> n >> m;
        while (n--) {
            cin >> x;
            u[x] = true;
        }
        while (m--) {
            cin >> x;
            if (u[x]) r = x;
        }
        if (r) cout << "YES\n1 " << r << "\n";
        else cout << "NO\n";
    }
}
