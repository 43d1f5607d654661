#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    int s = 0, ans = -1;
    for (int i = 1; i <= n; i++) {
        int a;
        scanf("%d", &a);
        s += a;
        k -= min(s, 8);
        s -= min(s, 8);
        if (k <= 0 && ans == -1) ans = i;
    }
    printf("%d\n", ans);
    return 0;
}
