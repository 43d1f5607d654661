#include <cstdio>
#include <cstdlib>
int main() {
    int n, h, p = 0;
    scanf("%d", &n);
    long long ans = 2 * n - 1;
    for (int i = 0; i < n; i++) {
        scanf("%d", &h);
        ans += abs(h - p);
        p = h;
    }
    printf("%lld\n", ans);
    return 0;
}
