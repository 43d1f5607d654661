#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, p1, p2, p3, t1, t2;
    scanf("%d%d%d%d%d%d", &n, &p1, &p2, &p3, &t1, &t2);
    int ans = 0, last = -1;
    while (n--) {
        int l, r;
        scanf("%d%d", &l, &r);
        ans += (r - l) * p1;
        if (last != -1) {
            int d = l - last;
            int a = min(d, t1), b = min(d - a, t2);
            ans += a * p1 + b * p2 + (d - a - b) * p3;
        }
        last = r;
    }
    printf("%d\n", ans);
    return 0;
}
