#include <algorithm>
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, highest = 0;
    std::cin >> n;
    for (int i = 0; i < n; i++) {
        int b;
        std::cin >> b;
        b += highest;
        highest = std::max(highest, b);
        std::cout << b << (i + 1 < n ? ' ' : '\n');
    }
}
