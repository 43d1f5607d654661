#include <cstdio>
int main() {
    int n, t, c, x, k = 0, ans = 0;
    scanf("%d%d%d", &n, &t, &c);
    while (n--) {
        scanf("%d", &x);
        if (x <= t) k++;
        else k = 0;
        if (k >= c) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
