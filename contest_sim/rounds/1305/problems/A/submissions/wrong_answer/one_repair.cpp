// Sorts only the first list and swaps a number of the second with the next one if a sum was seen
// before; the swap may bring back another sum.
#include <algorithm>
#include <iostream>
#include <set>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> a(n), b(n);
        for (int& x : a) std::cin >> x;
        for (int& x : b) std::cin >> x;
        std::sort(a.begin(), a.end());
        std::set<int> seen;
        for (int i = 0; i < n; i++) {
            if (seen.count(a[i] + b[i]) && i + 1 < n) std::swap(b[i], b[i + 1]);
            seen.insert(a[i] + b[i]);
        }
        for (int x : a) std::cout << x << ' ';
        std::cout << '\n';
        for (int x : b) std::cout << x << ' ';
        std::cout << '\n';
    }
}
