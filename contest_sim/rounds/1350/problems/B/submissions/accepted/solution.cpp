// From the last item to the first: the longest good row that starts with each.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> size(n + 1), best(n + 1, 1);
        for (int i = 1; i <= n; i++) std::cin >> size[i];
        for (int i = n; i >= 1; i--)
            for (int j = 2 * i; j <= n; j += i)
                if (size[i] < size[j]) best[i] = std::max(best[i], best[j] + 1);
        std::cout << *std::max_element(best.begin() + 1, best.end()) << '\n';
    }
}
