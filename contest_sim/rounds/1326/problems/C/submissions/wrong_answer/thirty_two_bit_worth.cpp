// Sums the worth in 32 bits.
#include <iostream>

int main() {
    int n, k;
    std::cin >> n >> k;
    unsigned worth = 0;
    long long cuts = 1;
    for (int i = 0, last = -1; i < n; i++) {
        int p;
        std::cin >> p;
        if (p <= n - k) continue;
        worth += p;
        if (last >= 0) cuts = cuts * (i - last) % 998244353;
        last = i;
    }
    std::cout << worth << ' ' << cuts << '\n';
}
