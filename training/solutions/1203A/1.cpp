#include <iostream>
using namespace std;
int main() {
    int q;
    cin >> q;
    while (q--) {
        int n, p[200];
        cin >> n;
        for (int i = 0; i < n; i++) cin >> p[i];
        bool a = true, b = true;
        for (int i = 0; i < n; i++) {
            int x = p[i], y = p[(i + 1) % n];
            if (y != x % n + 1) a = false;
            if (x != y % n + 1) b = false;
        }
        cout << (a || b ? "YES" : "NO") << endl;
    }
}
