// Searches all blocks again for each element.
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, count = 0;
        std::cin >> n;
        std::vector<int> a(n);
        for (int& x : a) std::cin >> x;
        for (int x : a) {
            bool found = false;
            for (int l = 0; l < n && !found; l++) {
                int sum = a[l];
                for (int r = l + 1; r < n && sum < x; r++) {
                    sum += a[r];
                    found |= sum == x;
                }
            }
            count += found;
        }
        std::cout << count << '\n';
    }
}
