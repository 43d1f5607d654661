#include <iostream>
#include <set>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, s, k, x;
        cin >> n >> s >> k;
        set<int> c;
        while (k--) {
            cin >> x;
            c.insert(x);
        }
        for (int d = 0;; d++) {
            if ((s - d >= 1 && !c.count(s - d)) || (s + d <= n && !c.count(s + d))) {
                cout << d << "\n";
                break;
            }
        }
    }
    return 0;
}
