// Every block of two or more, as long as its sum is at most n: O(n^2).
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> a(n);
        for (int& x : a) std::cin >> x;
        std::vector<bool> reachable(n + 1);
        for (int l = 0; l < n; l++) {
            int sum = a[l];
            for (int r = l + 1; r < n; r++) {
                sum += a[r];
                if (sum > n) break;
                reachable[sum] = true;
            }
        }
        int count = 0;
        for (int x : a) count += reachable[x];
        std::cout << count << '\n';
    }
}
