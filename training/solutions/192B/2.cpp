#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> a(n + 2, 0);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    int ans = INT_MAX;
    for (int i = 0; i <= n; i++) ans = min(ans, max(a[i], a[i + 1]));
    printf("%d\n", ans);
    return 0;
}
