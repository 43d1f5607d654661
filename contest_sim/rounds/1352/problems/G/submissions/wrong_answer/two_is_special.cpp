// Only 2 is taken for impossible; for 3 the pair 4 2 is printed all the same.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        if (n == 2) {
            std::cout << "-1\n";
            continue;
        }
        for (int x = n % 2 ? n : n - 1; x > 0; x -= 2) std::cout << x << ' ';
        std::cout << "4 2";
        for (int x = 6; x <= n; x += 2) std::cout << ' ' << x;
        std::cout << '\n';
    }
}
