// The suffix solution in 32 bits.
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<unsigned> a(n);
    for (unsigned& x : a) std::cin >> x;
    unsigned answer = 0, later = a[n - 1];
    for (int i = n - 2; i >= 0; i--) {
        answer = std::gcd(answer, a[i] / std::gcd(a[i], later) * later);
        later = std::gcd(later, a[i]);
    }
    std::cout << answer << '\n';
}
