#include <cstdio>
int main() {
    int n, m, a, best = 0, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a);
        int t = (a + m - 1) / m;
        if (t >= best) {
            best = t;
            ans = i;
        }
    }
    printf("%d\n", ans);
    return 0;
}
