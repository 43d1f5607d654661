// Gives the smallest of one list the largest of the other, which evens the sums out.
#include <algorithm>
#include <iostream>
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
        std::sort(b.rbegin(), b.rend());
        for (int x : a) std::cout << x << ' ';
        std::cout << '\n';
        for (int x : b) std::cout << x << ' ';
        std::cout << '\n';
    }
}
