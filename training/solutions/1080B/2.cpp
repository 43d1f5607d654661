#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
ll f(ll n) {
    if (n % 2 == 0) return n / 2;
    return n / 2 - n;
}
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        ll l, r;
        scanf("%lld%lld", &l, &r);
        printf("%lld\n", f(r) - f(l - 1));
    }
    return 0;
}
