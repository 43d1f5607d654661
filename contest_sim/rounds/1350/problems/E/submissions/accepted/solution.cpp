// Breadth-first search from all cells that have a neighbour of their colour.
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
    const int di[] = {1, -1, 0, 0}, dj[] = {0, 0, 1, -1};
    auto inside = [&](int i, int j) { return i >= 0 && i < n && j >= 0 && j < m; };
    std::vector<int> start(n * m, -1), queue;
    queue.reserve(n * m);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++)
            for (int d = 0; d < 4; d++) {
                int a = i + di[d], b = j + dj[d];
                if (start[i * m + j] < 0 && inside(a, b) && grid[a][b] == grid[i][j]) {
                    start[i * m + j] = 0;
                    queue.push_back(i * m + j);
                }
            }
    for (size_t head = 0; head < queue.size(); head++) {
        int i = queue[head] / m, j = queue[head] % m;
        for (int d = 0; d < 4; d++) {
            int a = i + di[d], b = j + dj[d];
            if (!inside(a, b) || start[a * m + b] >= 0) continue;
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
