#include <cstdio>
typedef long long ll;
int main() {
    ll n, m, a, b;
    scanf("%lld%lld%lld%lld", &n, &m, &a, &b);
    ll x = n % m * b, y = (m - n % m) * a;
    printf("%lld\n", x < y ? x : y);
    return 0;
}
