#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll n, k;
        scanf("%lld%lld", &n, &k);
        ll a = n / (1 + k + k * k + k * k * k);
        printf("%lld %lld %lld %lld\n", a, a * k, a * k * k, a * k * k * k);
    }
    return 0;
}
