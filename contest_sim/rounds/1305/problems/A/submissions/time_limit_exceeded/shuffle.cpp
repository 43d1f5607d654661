// Shuffles the second list until the sums differ.
#include <algorithm>
#include <iostream>
#include <random>
#include <set>
#include <vector>

int main() {
    std::mt19937 rng(1305);
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::vector<int> a(n), b(n);
        for (int& x : a) std::cin >> x;
        for (int& x : b) std::cin >> x;
        std::set<int> sums;
        while ((int)sums.size() < n) {
            std::shuffle(b.begin(), b.end(), rng);
            sums.clear();
            for (int i = 0; i < n && (int)sums.size() == i; i++) sums.insert(a[i] + b[i]);
        }
        for (int x : a) std::cout << x << ' ';
        std::cout << '\n';
        for (int x : b) std::cout << x << ' ';
        std::cout << '\n';
    }
}
