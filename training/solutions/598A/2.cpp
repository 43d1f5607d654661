#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll n, p = 1;
        scanf("%lld", &n);
        while (p <= n) p *= 2;
        printf("%lld\n", n * (n + 1) / 2 - 2 * (p - 1));
    }
    return 0;
}
