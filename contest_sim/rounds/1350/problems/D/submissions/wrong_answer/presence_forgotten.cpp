// Does not ask whether k occurs at all.
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
        bool found = n == 1 && a[0] == k;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j <= i + 2 && j < n; j++) found |= a[i] >= k && a[j] >= k;
        std::cout << (found ? "yes" : "no") << '\n';
    }
}
