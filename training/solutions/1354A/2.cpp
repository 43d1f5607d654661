#include <cstdio>
typedef long long ll;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll a, b, c, d;
        scanf("%lld%lld%lld%lld", &a, &b, &c, &d);
        if (b >= a) printf("%lld\n", b);
        else if (d >= c) puts("-1");
        else printf("%lld\n", b + (a - b + c - d - 1) / (c - d) * c);
    }
    return 0;
}
