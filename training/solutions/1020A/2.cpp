#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, h, a, b, k;
    scanf("%d%d%d%d%d", &n, &h, &a, &b, &k);
    while (k--) {
        int s, x, t, y;
        scanf("%d%d%d%d", &s, &x, &t, &y);
        int ans = abs(x - y);
        if (s != t) {
            int m = min(max(x, a), b);
            ans = abs(s - t) + abs(x - m) + abs(m - y);
        }
        printf("%d\n", ans);
    }
    return 0;
}
