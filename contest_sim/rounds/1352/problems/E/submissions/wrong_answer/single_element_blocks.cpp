// The window may be a single element, so that every element counts.
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
            int sum = 0, l = 0;
            bool found = false;
            for (int r = 0; r < n; r++) {
                sum += a[r];
                while (sum > x) sum -= a[l++];
                found |= sum == x;
            }
            count += found;
        }
        std::cout << count << '\n';
    }
}
