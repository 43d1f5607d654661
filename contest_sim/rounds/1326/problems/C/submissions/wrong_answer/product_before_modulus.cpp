// Multiplies in 32 bits before the remainder is taken.
#include <iostream>

int main() {
    int n, k;
    std::cin >> n >> k;
    long long worth = 0;
    unsigned cuts = 1;
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
