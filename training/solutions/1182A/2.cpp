#include <cstdio>
int main() {
    int n;
    long long ans = 1;
    scanf("%d", &n);
    if (n % 2) ans = 0;
    for (int i = 0; i < n / 2; i++) ans *= 2;
    printf("%lld\n", ans);
    return 0;
}
