// Divides in single precision, which keeps 24 bits only.
#include <cmath>
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        float n, k;
        long long whole;
        std::cin >> n >> whole;
        k = whole;
        std::cout << whole + (long long)std::floor((k - 1) / (n - 1)) << '\n';
    }
}
