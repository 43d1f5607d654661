// Searches the whole permutation for each of the k largest numbers.
#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, k;
    std::cin >> n >> k;
    std::vector<int> p(n), places;
    for (int& x : p) std::cin >> x;
    long long worth = 0, cuts = 1;
    for (int value = n; value > n - k; value--) {
        worth += value;
        places.push_back(std::find(p.begin(), p.end(), value) - p.begin());
    }
    std::sort(places.begin(), places.end());
    for (int i = 1; i < k; i++) cuts = cuts * (places[i] - places[i - 1]) % 998244353;
    std::cout << worth << ' ' << cuts << '\n';
}
