// Fills one group after the other, the largest array first, and never returns to an earlier one.
#include <algorithm>
#include <cstdio>
#include <vector>

int main() {
    int n, k;
    scanf("%d %d", &n, &k);
    std::vector<int> m(n), c(k + 1);
    for (int& size : m) scanf("%d", &size);
    for (int i = 1; i <= k; i++) scanf("%d", &c[i]);
    std::sort(m.rbegin(), m.rend());
    std::vector<std::vector<int>> groups(1);
    for (int size : m) {
        if ((int)groups.back().size() >= c[size]) groups.emplace_back();
        groups.back().push_back(size);
    }
    printf("%zu\n", groups.size());
    for (const auto& group : groups) {
        printf("%zu", group.size());
        for (int size : group) printf(" %d", size);
        puts("");
    }
}
