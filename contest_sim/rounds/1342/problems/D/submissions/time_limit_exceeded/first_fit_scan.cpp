// First fit that looks at the groups one by one: quadratic if every array needs a group of its own.
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
    std::vector<std::vector<int>> groups;
    for (int size : m) {
        size_t place = 0;
        while (place < groups.size() && (int)groups[place].size() >= c[size]) place++;
        if (place == groups.size()) groups.emplace_back();
        groups[place].push_back(size);
    }
    printf("%zu\n", groups.size());
    for (const auto& group : groups) {
        printf("%zu", group.size());
        for (int size : group) printf(" %d", size);
        puts("");
    }
}
