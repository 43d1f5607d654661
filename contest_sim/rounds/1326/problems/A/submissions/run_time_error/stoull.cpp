// Checks its number with stoull, which throws beyond twenty digits.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::string number = "2" + std::string(n - 1, '3');
        unsigned long long value = std::stoull(number);
        bool stubborn = value % 2 != 0 && value % 3 != 0;
        std::cout << (stubborn ? number : "-1") << '\n';
    }
}
