// Takes the second smallest power of a prime among the elements that it divides, if it divides at
// least n - 1 of them: an element without the prime has the smallest power, 0.
#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::map<int, std::vector<int>> powers;
    for (int i = 0; i < n; i++) {
        int x;
        std::cin >> x;
        for (int p = 2; p * p <= x; p++) {
            int power = 0;
            for (; x % p == 0; x /= p) power++;
            if (power > 0) powers[p].push_back(power);
        }
        if (x > 1) powers[x].push_back(1);
    }
    long long answer = 1;
    for (auto& [p, found] : powers) {
        if ((int)found.size() < n - 1) continue;
        std::sort(found.begin(), found.end());
        int power = found.size() > 1 ? found[1] : found[0];
        while (power--) answer *= p;
    }
    std::cout << answer << '\n';
}
