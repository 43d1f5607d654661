// Keeps every block sorted while it grows, and looks at its median.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, k;
        std::cin >> n >> k;
        std::vector<int> a(n);
        for (int& x : a) std::cin >> x;
        bool present = std::find(a.begin(), a.end(), k) != a.end(), found = n == 1;
        for (int l = 0; l < n && present && !found; l++) {
            std::vector<int> block{a[l]};
            for (int r = l + 1; r < n && !found; r++) {
                block.insert(std::upper_bound(block.begin(), block.end(), a[r]), a[r]);
                found = block[(block.size() - 1) / 2] >= k;
            }
        }
        std::cout << (present && found ? "yes" : "no") << '\n';
    }
}
