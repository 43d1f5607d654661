#include <cstdio>
#include <map>
#include <algorithm>
int main() {
    std::map<int, int> d;
    for (int t = 0; t < 2; t++) {
        int n, a, x;
        scanf("%d", &n);
        while (n--) {
            scanf("%d%d", &a, &x);
            d[a] = std::max(d[a], x);
        }
    }
    long long s = 0;
    for (auto &p : d) s += p.second;
    printf("%lld\n", s);
}
