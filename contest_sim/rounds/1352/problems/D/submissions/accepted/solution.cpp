#include <deque>
#include <iostream>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int t;
    std::cin >> t;
    while (t--) {
        int n;
        std::cin >> n;
        std::deque<int> row(n);
        for (int& size : row) std::cin >> size;
        int moves = 0, alice = 0, bob = 0, last = 0;
        while (!row.empty()) {
            bool first = moves % 2 == 0;
            int now = 0;
            while (now <= last && !row.empty()) {
                now += first ? row.front() : row.back();
                if (first)
                    row.pop_front();
                else
                    row.pop_back();
            }
            (first ? alice : bob) += now;
            last = now;
            moves++;
        }
        std::cout << moves << ' ' << alice << ' ' << bob << '\n';
    }
}
