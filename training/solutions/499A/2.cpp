#include <cstdio>
int main() {
    int n, x, l, r, t = 1, ans = 0;
    scanf("%d%d", &n, &x);
    for (int i = 0; i < n; i++) {
        scanf("%d%d", &l, &r);
        while (t + x <= l) t += x;
        ans += r - t + 1;
        t = r + 1;
    }
    printf("%d\n", ans);
    return 0;
}
