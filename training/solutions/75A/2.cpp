#include <cstdio>
typedef long long ll;
ll f(ll x) {
    ll r = 0, p = 1;
    while (x) {
        if (x % 10) {
            r += x % 10 * p;
            p *= 10;
        }
        x /= 10;
    }
    return r;
}
int main() {
    ll a, b;
    scanf("%lld%lld", &a, &b);
    puts(f(a) + f(b) == f(a + b) ? "YES" : "NO");
    return 0;
}
