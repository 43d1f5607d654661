// Looks for a block of two or more in which more than half of the elements are at least k: its sum
// of +1 for those and -1 for the others is positive.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        bool present = false, found = n == 1;
        int sum = 0, before = 0, lowest = n + 1;  // lowest: of the sums two or more elements back
        for (int i = 0; i < n; i++) {
            int x;
            std::cin >> x;
            present |= x == k;
            if (i > 0) lowest = std::min(lowest, before);
            before = sum;
            sum += x >= k ? 1 : -1;
            found |= i > 0 && sum > lowest;
        }
        std::cout << (present && found ? "yes" : "no") << '\n';
    }
}
