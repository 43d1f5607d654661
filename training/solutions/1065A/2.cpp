#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll s, a, b, c;
        scanf("%lld%lld%lld%lld", &s, &a, &b, &c);
        ll n = s / c;
        printf("%lld\n", n + n / a * b);
    }
    return 0;
}
