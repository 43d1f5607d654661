#include <cstdio>
int a[100005];
int main() {
    int n, k, m = 2e9;
    scanf("%d%d", &n, &k);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        if (a[i] < m) m = a[i];
    }
    long long ans = 0;
    for (int i = 0; i < n; i++) {
        if ((a[i] - m) % k != 0) {
            puts("-1");
            return 0;
        }
        ans += (a[i] - m) / k;
    }
    printf("%lld\n", ans);
    return 0;
}
