// Both sides repeat after a * b numbers: tabulates one period by definition.
#include <cstdio>
#include <vector>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, q;
        scanf("%d %d %d", &a, &b, &q);
        int period = a * b;
        std::vector<long long> below(period + 1);  // below[i]: how many of 0..i-1 count
        for (int x = 0; x < period; x++) below[x + 1] = below[x] + (x % a % b != x % b % a);
        auto count = [&](long long end) {
            return end / period * below[period] + below[end % period];
        };
        while (q--) {
            long long l, r;
            scanf("%lld %lld", &l, &r);
            printf("%lld%c", count(r + 1) - count(l), q ? ' ' : '\n');
        }
    }
}
