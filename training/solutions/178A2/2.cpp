#include <cstdio>
long long a[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
    long long ans = 0;
    for (int i = 0; i < n - 1; i++) {
        int t = 0;
        while (i + (1 << (t + 1)) < n) t++;
        a[i + (1 << t)] += a[i];
        ans += a[i];
        printf("%lld\n", ans);
    }
    return 0;
}
