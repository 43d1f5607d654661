// Multiplies in 32 bits.
#include <algorithm>
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        unsigned x, y, a, b;
        std::cin >> x >> y >> a >> b;
        std::cout << (std::max(x, y) - std::min(x, y)) * a + std::min(x, y) * std::min(b, 2 * a)
                  << '\n';
    }
}
