// Goes through one period for every query.
#include <cstdio>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long a, b, q, l, r;
        scanf("%lld %lld %lld", &a, &b, &q);
        while (q--) {
            scanf("%lld %lld", &l, &r);
            long long count = 0, period = a * b;
            for (long long x = 0; x < period; x++)
                if (x % a % b != x % b % a)
                    count += (r - x + period) / period - (l - 1 - x + period) / period;
            printf("%lld%c", count, q ? ' ' : '\n');
        }
    }
}
