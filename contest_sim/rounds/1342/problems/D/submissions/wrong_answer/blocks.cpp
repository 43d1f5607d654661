// Cuts the sorted arrays into blocks of neighbours, so that one group gets all the large ones.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    std::vector<int> m(n), c(k + 1), larger(k + 2);
    for (int& size : m) scanf("%d", &size), larger[size]++;
    for (int i = 1; i <= k; i++) scanf("%d", &c[i]);
    int groups = 1;
    for (int i = k; i > 0; i--) {
        larger[i] += larger[i + 1];
        groups = std::max(groups, (larger[i] + c[i] - 1) / c[i]);
    }
    std::sort(m.begin(), m.end());
    printf("%d\n", groups);
    for (int first = 0, left = groups; left > 0; left--) {
        int count = (n - first + left - 1) / left;
        printf("%d", count);
        for (int i = first; i < first + count; i++) printf(" %d", m[i]);
        puts("");
        first += count;
    }
}
