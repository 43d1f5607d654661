// Takes the largest of the given differences instead of the largest element.
#include <algorithm>
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, highest = 0;
    std::cin >> n;
    while (n--) {
        int b;
        std::cin >> b;
        std::cout << b + highest << ' ';
        highest = std::max(highest, b);
    }
    std::cout << '\n';
}
