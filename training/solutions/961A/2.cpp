#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    vector<int> a(n);
    for (int i = 0; i < m; i++) {
        int x;
        scanf("%d", &x);
        a[x - 1]++;
    }
    int ans = m;
    for (int x : a) ans = min(ans, x);
    printf("%d\n", ans);
    return 0;
}
