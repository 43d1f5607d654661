// Steps one by one until the number is even; the least divisors come from a sieve.
#include <iostream>
#include <vector>

int main() {
    const int most = 2000000;
    std::vector<int> least(most + 1);
    for (int i = 2; i <= most; i++)
        if (least[i] == 0)
            for (int j = i; j <= most; j += i)
                if (least[j] == 0) least[j] = i;
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        for (; n % 2 == 1 && k > 0; k--) n += least[n];
        std::cout << n + 2LL * k << '\n';
    }
}
