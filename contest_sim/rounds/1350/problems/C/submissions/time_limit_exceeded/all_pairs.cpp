// The multiples of all pairs.
#include <iostream>
#include <numeric>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<long long> a(n);
    for (long long& x : a) std::cin >> x;
    long long answer = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) answer = std::gcd(answer, std::lcm(a[i], a[j]));
    std::cout << answer << '\n';
}
