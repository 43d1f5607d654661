#include <cstdio>
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        long long l, r, d;
        scanf("%lld%lld%lld", &l, &r, &d);
        if (d < l) printf("%lld\n", d);
        else printf("%lld\n", (r / d + 1) * d);
    }
    return 0;
}
