#include <cstdio>
#include <algorithm>
int main() {
    int n, l, r, lo = 2e9, hi = 0, best = -1;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d%d", &l, &r);
        if (l <= lo && r >= hi) best = i;
        else if (l < lo || r > hi) best = -1;
        lo = std::min(lo, l);
        hi = std::max(hi, r);
    }
    printf("%d\n", best);
}
