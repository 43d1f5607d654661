#include <cstdio>
int main() {
    int n, k, a[55], ans = 0;
    scanf("%d%d", &n, &k);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    for (int i = 1; i <= n; i++)
        if (a[i] >= a[k] && a[i] > 0) ans++;
    printf("%d\n", ans);
    return 0;
}
