#include <iostream>
#include <set>
#include <algorithm>
using namespace std;
int main() {
    int t, n, k, d, a[105];
    cin >> t;
    while (t--) {
        cin >> n >> k >> d;
        for (int i = 0; i < n; i++) cin >> a[i];
        int r = d;
        for (int i = 0; i + d <= n; i++) {
            set<int> s(a + i, a + i + d);
            r = min(r, (int)s.size());
        }
        cout << r << endl;
    }
}
