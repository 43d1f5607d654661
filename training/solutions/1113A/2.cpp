#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, v;
    scanf("%d%d", &n, &v);
    v = min(v, n - 1);
    int ans = v;
    for (int i = 2; i <= n - v; i++) ans += i;
    printf("%d\n", ans);
    return 0;
}
