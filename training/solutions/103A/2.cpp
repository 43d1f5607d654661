#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    long long ans = 0;
    for (int i = 0; i < n; i++) {
        long long a;
        scanf("%lld", &a);
        ans += a + (a - 1) * i;
    }
    printf("%lld\n", ans);
    return 0;
}
