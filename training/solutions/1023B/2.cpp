#include <cstdio>
int main() {
    long long n, k, ans;
    scanf("%lld%lld", &n, &k);
    if (k <= n) ans = (k - 1) / 2;
    else if (k < 2 * n) ans = (2 * n - k + 1) / 2;
    else ans = 0;
    printf("%lld\n", ans);
    return 0;
}
