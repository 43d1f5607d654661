#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> parts;
        for (int power = 1; n > 0; n /= 10, power *= 10)
            if (n % 10 != 0) parts.push_back(n % 10 * power);
        std::cout << parts.size();
        for (int part : parts) std::cout << ' ' << part;
        std::cout << '\n';
    }
}
