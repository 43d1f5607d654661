// Tries every number of joint moves.
#include <algorithm>
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        long long x, y, a, b;
        std::cin >> x >> y >> a >> b;
        long long best = (x + y) * a;
        for (long long joint = 1; joint <= std::min(x, y); joint++)
            best = std::min(best, joint * b + (x + y - 2 * joint) * a);
        std::cout << best << '\n';
    }
}
