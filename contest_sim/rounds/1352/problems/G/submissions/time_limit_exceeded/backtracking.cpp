// Backtracking that prefers the largest step: early mistakes are undone last.
#include <cstdlib>
#include <iostream>
#include <vector>

int n;
std::vector<int> order;
std::vector<bool> used;

bool extend() {
    if ((int)order.size() == n) return true;
    for (int step : {4, -4, 3, -3, 2, -2}) {
        int next = order.back() + step;
        if (next < 1 || next > n || used[next]) continue;
        used[next] = true;
        order.push_back(next);
        if (extend()) return true;
        order.pop_back();
        used[next] = false;
    }
    return false;
}

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        std::cin >> n;
        bool found = false;
        for (int first = 1; first <= n && !found; first++) {
            order = {first};
            used.assign(n + 1, false);
            used[first] = true;
            found = extend();
        }
        if (!found) {
            std::cout << "-1\n";
            continue;
        }
        for (int value : order) std::cout << value << ' ';
        std::cout << '\n';
    }
}
