#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    vector<pair<int, int>> a(n);
    for (auto &p : a) {
        scanf("%d%d", &p.first, &p.second);
        p.first = -p.first;
    }
    sort(a.begin(), a.end());
    int ans = 0;
    for (auto &p : a)
        if (p == a[k - 1]) ans++;
    printf("%d\n", ans);
    return 0;
}
