// Asks about random pairs and answers the most frequent reply: likely, but not certain.
#include <algorithm>
#include <iostream>
#include <random>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    for (int i = 1, x, y; i < n; i++) std::cin >> x >> y;
    std::mt19937 rng(1305);
    std::uniform_int_distribution<int> vertex(1, n);
    std::vector<int> count(n + 1);
    for (int i = 0; i < n / 2; i++) {
        std::cout << "? " << vertex(rng) << ' ' << vertex(rng) << std::endl;
        int reply;
        std::cin >> reply;
        count[reply]++;
    }
    std::cout << "! " << std::max_element(count.begin(), count.end()) - count.begin() << std::endl;
}
