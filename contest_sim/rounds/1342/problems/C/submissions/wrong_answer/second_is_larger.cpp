// Takes it for granted that a <= b.
#include <cstdio>
#include <numeric>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long a, b, q, l, r;
        scanf("%lld %lld %lld", &a, &b, &q);
        long long period = std::lcm(a, b);
        auto same = [&](long long end) {
            long long rest = end % period;
            return end / period * b + (rest < b ? rest : b);
        };
        while (q--) {
            scanf("%lld %lld", &l, &r);
            printf("%lld%c", r - l + 1 - (same(r + 1) - same(l)), q ? ' ' : '\n');
        }
    }
}
