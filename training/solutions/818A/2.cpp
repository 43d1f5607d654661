#include <cstdio>
typedef long long ll;
int main() {
    ll n, k;
    scanf("%lld%lld", &n, &k);
    ll a = n / 2 / (k + 1);
    printf("%lld %lld %lld\n", a, a * k, n - a * (k + 1));
    return 0;
}
