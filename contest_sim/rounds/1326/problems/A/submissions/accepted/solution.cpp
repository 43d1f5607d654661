// 8999...9 is odd, so 8 does not divide it, and leaves 8 when divided by 9.
#include <iostream>
#include <string>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        if (n == 1)
            std::cout << "-1\n";
        else
            std::cout << '8' << std::string(n - 1, '9') << '\n';
    }
}
