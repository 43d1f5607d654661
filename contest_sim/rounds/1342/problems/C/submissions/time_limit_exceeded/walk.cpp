// Looks at every number of the range.
#include <cstdio>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long a, b, q, l, r;
        scanf("%lld %lld %lld", &a, &b, &q);
        while (q--) {
            scanf("%lld %lld", &l, &r);
            long long count = 0;
            for (long long x = l; x <= r; x++) count += x % a % b != x % b % a;
            printf("%lld%c", count, q ? ' ' : '\n');
        }
    }
}
