// Either no move changes both numbers, or as many as are of use: the price is linear in between.
#include <algorithm>
#include <cstdint>
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        std::uint64_t x, y, a, b;
        std::cin >> x >> y >> a >> b;
        std::uint64_t alone = (x + y) * a;
        std::uint64_t together = std::min(x, y) * b + (std::max(x, y) - std::min(x, y)) * a;
        std::cout << std::min(alone, together) << '\n';
    }
}
