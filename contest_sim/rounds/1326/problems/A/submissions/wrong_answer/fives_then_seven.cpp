// 555...57 is a multiple of 7 when the number of fives is a multiple of 6.
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
            std::cout << std::string(n - 1, '5') << "7\n";
    }
}
