#include <iostream>
#include <algorithm>
using namespace std;
int p[105], s[105], best[105];
int main() {
    int n, m, k, c, ans = 0;
    cin >> n >> m >> k;
    for (int i = 1; i <= n; i++) cin >> p[i];
    for (int i = 1; i <= n; i++) {
        cin >> s[i];
        best[s[i]] = max(best[s[i]], p[i]);
    }
    while (k--) {
        cin >> c;
        if (best[s[c]] != p[c]) ans++;
    }
    cout << ans << endl;
    return 0;
}
