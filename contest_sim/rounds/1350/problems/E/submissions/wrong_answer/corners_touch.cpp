// Takes the cells that touch at a corner for neighbours when the change spreads.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, t;
    std::cin >> n >> m >> t;
    std::vector<std::string> grid(n);
    for (std::string& row : grid) std::cin >> row;
    auto inside = [&](int i, int j) { return i >= 0 && i < n && j >= 0 && j < m; };
    std::vector<int> start(n * m, -1), queue;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            bool changes = false;
            for (int d : {-1, 1}) {
                changes |= inside(i + d, j) && grid[i + d][j] == grid[i][j];
                changes |= inside(i, j + d) && grid[i][j + d] == grid[i][j];
            }
            if (changes) {
                start[i * m + j] = 0;
                queue.push_back(i * m + j);
            }
        }
    for (size_t head = 0; head < queue.size(); head++) {
        int i = queue[head] / m, j = queue[head] % m;
        for (int a = std::max(i - 1, 0); a <= std::min(i + 1, n - 1); a++)
            for (int b = std::max(j - 1, 0); b <= std::min(j + 1, m - 1); b++)
                if (start[a * m + b] < 0) {
                    start[a * m + b] = start[i * m + j] + 1;
                    queue.push_back(a * m + b);
                }
    }
    while (t--) {
        int i, j;
        long long p;
        std::cin >> i >> j >> p;
        i--, j--;
        int since = start[i * m + j];
        bool black = grid[i][j] == '1';
        if (since >= 0 && p > since) black ^= (p - since) % 2;
        std::cout << black << '\n';
    }
}
