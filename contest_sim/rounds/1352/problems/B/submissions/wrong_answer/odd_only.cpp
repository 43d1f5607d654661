// Thinks only of odd numbers.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        int last = n - (k - 1);
        if (last <= 0 || last % 2 == 0) {
            std::cout << "NO\n";
            continue;
        }
        std::cout << "YES\n";
        for (int i = 1; i < k; i++) std::cout << "1 ";
        std::cout << last << '\n';
    }
}
