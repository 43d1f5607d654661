// Multiplies in 32 bits: up to 999 times a difference of up to 1000000000.
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    int n, m;
    std::cin >> n >> m;
    std::vector<int> a(n);
    for (int& x : a) std::cin >> x;
    unsigned product = n <= m;
    for (int i = 0; i < n && product != 0; i++)
        for (int j = i + 1; j < n; j++) product = product * std::abs(a[i] - a[j]) % m;
    std::cout << product << '\n';
}
