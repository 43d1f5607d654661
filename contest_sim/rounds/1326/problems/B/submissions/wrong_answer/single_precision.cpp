// Keeps the largest element as a float, which holds 24 bits.
#include <algorithm>
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    float highest = 0;
    std::cin >> n;
    while (n--) {
        int b;
        std::cin >> b;
        float a = b + highest;
        highest = std::max(highest, a);
        std::cout << static_cast<int>(a) << ' ';
    }
    std::cout << '\n';
}
