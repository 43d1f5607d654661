// First fit, the largest array first. Earlier groups are never smaller, so the first group with
// room is found by bisection; a new one is opened only when the limit forces it.
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
        auto place = std::partition_point(
            groups.begin(), groups.end(),
            [&](const std::vector<int>& group) { return (int)group.size() >= c[size]; });
        if (place == groups.end()) place = groups.emplace(place);
        place->push_back(size);
    }
    printf("%zu\n", groups.size());
    for (const auto& group : groups) {
        printf("%zu", group.size());
        for (int size : group) printf(" %d", size);
        puts("");
    }
}
