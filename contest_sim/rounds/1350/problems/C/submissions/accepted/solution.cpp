// A prime's power in the answer is its second smallest power among the elements.
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const int most = 200000;
    std::vector<int> occurs(most + 1);
    int n;
    std::cin >> n;
    for (int i = 0; i < n; i++) {
        int x;
        std::cin >> x;
        occurs[x]++;
    }
    std::vector<bool> composite(most + 1);
    long long answer = 1;
    for (int p = 2; p <= most; p++) {
        if (composite[p]) continue;
        for (long long power = p; power <= most; power *= p) {
            int multiples = 0;
            for (int x = power; x <= most; x += power) multiples += occurs[x];
            if (multiples < n - 1) break;
            answer *= p;
        }
        for (int x = 2 * p; x <= most; x += p) composite[x] = true;
    }
    std::cout << answer << '\n';
}
