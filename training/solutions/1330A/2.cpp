#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, x;
        cin >> n >> x;
        set<int> s;
        for (int i = 0; i < n; i++) {
            int a;
            cin >> a;
            s.insert(a);
        }
        int v = 0;
        while (true) {
            if (!s.count(v + 1)) {
                if (x == 0) break;
                x--;
            }
            v++;
        }
        cout << v << endl;
    }
    return 0;
}
