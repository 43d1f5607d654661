// Tries every smaller number as a divisor, with 64-bit divisions.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        long long n, longest = 1;
        std::cin >> n;
        std::vector<long long> size(n + 1), best(n + 1, 1);
        for (long long i = 1; i <= n; i++) {
            std::cin >> size[i];
            for (long long j = 1; j < i; j++)
                if (i % j == 0 && size[j] < size[i]) best[i] = std::max(best[i], best[j] + 1);
            longest = std::max(longest, best[i]);
        }
        std::cout << longest << '\n';
    }
}
