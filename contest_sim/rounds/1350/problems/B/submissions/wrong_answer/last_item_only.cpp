// Answers with the longest row that ends with the last item.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> size(n + 1), best(n + 1, 1);
        for (int i = 1; i <= n; i++) std::cin >> size[i];
        for (int i = 1; i <= n; i++)
            for (int j = 2 * i; j <= n; j += i)
                if (size[i] < size[j]) best[j] = std::max(best[j], best[i] + 1);
        std::cout << best[n] << '\n';
    }
}
