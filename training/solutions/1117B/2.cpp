#include <cstdio>
typedef long long ll;
int main() {
    int n, m, k;
    scanf("%d%d%d", &n, &m, &k);
    ll a = 0, b = 0;
    for (int i = 0; i < n; i++) {
        ll x;
        scanf("%lld", &x);
        if (x > a) {
            b = a;
            a = x;
        } else if (x > b) {
            b = x;
        }
    }
    ll c = m / (k + 1LL);
    printf("%lld\n", a * (m - c) + b * c);
    return 0;
}
