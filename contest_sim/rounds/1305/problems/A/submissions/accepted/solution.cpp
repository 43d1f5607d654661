// Takes both lists from the largest number down, so that the sums fall.
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        for (int list = 0; list < 2; list++) {
            std::vector<int> values(n);
            for (int& value : values) std::cin >> value;
            std::sort(values.begin(), values.end(), std::greater<int>());
            for (int value : values) std::cout << value << ' ';
            std::cout << '\n';
        }
    }
}
