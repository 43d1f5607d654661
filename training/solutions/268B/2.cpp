#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    long long ans = n;
    for (int i = 1; i < n; i++) ans += (long long)i * (n - i);
    printf("%lld\n", ans);
    return 0;
}
