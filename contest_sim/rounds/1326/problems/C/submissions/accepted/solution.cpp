// Collects and sorts the places of the k largest numbers.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<int> place(n + 1);
    for (int i = 0; i < n; i++) {
        int p;
        std::cin >> p;
        place[p] = i;
    }
    std::sort(place.end() - k, place.end());
    long long worth = 0, cuts = 1;
    for (int value = n - k + 1; value <= n; value++) worth += value;
    for (int i = n - k + 2; i <= n; i++) cuts = cuts * (place[i] - place[i - 1]) % 998244353;
    std::cout << worth << ' ' << cuts << '\n';
}
