#include <cstdio>
#include <cstdlib>
int main() {
    int n, m, k, a, ans = 100000;
    scanf("%d%d%d", &n, &m, &k);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a);
        if (a > 0 && a <= k && abs(i - m) * 10 < ans) ans = abs(i - m) * 10;
    }
    printf("%d\n", ans);
    return 0;
}
