// Counts every number up to the answer.
#include <iostream>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        long long x = 0;
        while (k > 0) {
            x++;
            if (x % n != 0) k--;
        }
        std::cout << x << '\n';
    }
}
