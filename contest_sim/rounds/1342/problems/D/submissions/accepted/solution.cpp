// Bisects the number of groups, then deals the sorted arrays out in turn.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<int> m(n), c(k + 1);
    for (int& size : m) std::cin >> size;
    for (int i = 1; i <= k; i++) std::cin >> c[i];
    std::sort(m.rbegin(), m.rend());
    auto enough = [&](long long groups) {
        // m[i] is the smallest of i + 1 arrays, the first group has i / groups + 1 of them
        for (int i = 0; i < n; i++)
            if (i / groups + 1 > c[m[i]]) return false;
        return true;
    };
    int low = 1, high = n;
    while (low < high) {
        int middle = (low + high) / 2;
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    std::cout << low << '\n';
    for (int first = 0; first < low; first++) {
        std::cout << (n - first - 1) / low + 1;
        for (int i = first; i < n; i += low) std::cout << ' ' << m[i];
        std::cout << '\n';
    }
}
