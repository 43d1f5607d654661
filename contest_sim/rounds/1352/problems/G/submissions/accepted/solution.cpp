// Blocks of four in the order 2 4 1 3, which also fit one behind the other; the last block has four
// to seven numbers and an order of its own that begins with 1 or 2.
#include <iostream>
#include <vector>

int main() {
    const std::vector<int> block = {2, 4, 1, 3};
    const std::vector<int> last[4] = {
        block, {2, 4, 1, 3, 5}, {1, 3, 5, 2, 4, 6}, {1, 3, 5, 7, 4, 2, 6}};
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        if (n < 4) {
            std::cout << "-1\n";
            continue;
        }
        for (int base = 0; base + 4 <= n; base += 4) {
            bool is_last = base + 8 > n;
            for (int place : is_last ? last[n % 4] : block) std::cout << base + place << ' ';
        }
        std::cout << '\n';
    }
}
