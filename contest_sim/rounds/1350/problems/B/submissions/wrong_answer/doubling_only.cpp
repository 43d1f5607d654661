// Follows an item by twice its number only.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, longest = 1;
        std::cin >> n;
        std::vector<int> size(n + 1), best(n + 1, 1);
        for (int i = 1; i <= n; i++) {
            std::cin >> size[i];
            if (i % 2 == 0 && size[i / 2] < size[i]) best[i] = best[i / 2] + 1;
            longest = std::max(longest, best[i]);
        }
        std::cout << longest << '\n';
    }
}
