// Spreads n evenly: k odd numbers exist iff n - k is even and not negative, k even ones iff n is
// even and at least 2k.
#include <iostream>

void spread(int units, int k, int unit, int base) {
    // base + unit * share for each of the k numbers, the shares adding up to units
    for (int i = 0; i < k; i++)
        std::cout << base + unit * (units / k + (i < units % k ? 1 : 0)) << (i + 1 < k ? ' ' : '\n');
}

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        if (n >= k && (n - k) % 2 == 0) {
            std::cout << "yes\n";
            spread((n - k) / 2, k, 2, 1);
        } else if (n % 2 == 0 && n >= 2 * k) {
            std::cout << "Yes\n";
            spread((n - 2 * k) / 2, k, 2, 2);
        } else {
            std::cout << "no\n";
        }
    }
}
