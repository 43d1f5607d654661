// Looks for the maximum of the whole prefix at every element.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    std::vector<int> a{0};
    for (int i = 0; i < n; i++) {
        int b;
        std::cin >> b;
        a.push_back(b + *std::max_element(a.begin(), a.end()));
        std::cout << a.back() << ' ';
    }
    std::cout << '\n';
}
