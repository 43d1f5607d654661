// Marks sums far beyond n in an array of n + 1 places, which is checked.
#include <iostream>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, count = 0;
        std::cin >> n;
        std::vector<int> a(n), reachable(n + 1);
        for (int& x : a) std::cin >> x;
        for (int l = 0; l < n; l++)
            for (int r = l + 1, sum = a[l]; r < n; r++) reachable.at(sum += a[r]) = 1;
        for (int x : a) count += reachable[x];
        std::cout << count << '\n';
    }
}
