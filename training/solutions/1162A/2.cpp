#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, h, m;
    scanf("%d%d%d", &n, &h, &m);
    vector<int> a(n, h);
    for (int i = 0; i < m; i++) {
        int l, r, x;
        scanf("%d%d%d", &l, &r, &x);
        for (int j = l - 1; j < r; j++) a[j] = min(a[j], x);
    }
    int ans = 0;
    for (int x : a) ans += x * x;
    printf("%d\n", ans);
    return 0;
}
