#include <cstdio>
int main() {
    int d, n, a;
    scanf("%d%d", &d, &n);
    long long ans = 0;
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a);
        if (i != n) ans += d - a;
    }
    printf("%lld\n", ans);
    return 0;
}
