// Plays every second until all cells change, which a chessboard with one odd corner delays.
#include <algorithm>
#include <iostream>
#include <vector>

struct Question {
    int i, j, number;
    long long p;
};

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, t;
    std::cin >> n >> m >> t;
    std::vector<std::vector<int>> grid(n + 1, std::vector<int>(m + 1)), next;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            char c;
            std::cin >> c;
            grid[i][j] = c - '0';
        }
    std::vector<Question> questions(t);
    for (int q = 0; q < t; q++) {
        std::cin >> questions[q].i >> questions[q].j >> questions[q].p;
        questions[q].number = q;
    }
    auto earlier = [](const Question& a, const Question& b) { return a.p < b.p; };
    std::sort(questions.begin(), questions.end(), earlier);
    const int di[] = {1, -1, 0, 0}, dj[] = {0, 0, 1, -1};
    std::vector<int> answers(t);
    long long now = 0, changing = 0;
    bool settled = false;
    for (const Question& q : questions) {
        while (now < q.p && !settled) {
            next = grid;
            changing = 0;
            for (int i = 1; i <= n; i++)
                for (int j = 1; j <= m; j++) {
                    int alike = 0;
                    for (int d = 0; d < 4; d++) {
                        int a = i + di[d], b = j + dj[d];
                        if (a < 1 || a > n || b < 1 || b > m) continue;
                        if (grid[a][b] == grid[i][j]) alike++;
                    }
                    if (alike > 0) {
                        next[i][j] = 1 - grid[i][j];
                        changing++;
                    }
                }
            grid = next;
            settled = changing == 0 || changing == n * m;
            now++;
        }
        int flipped = changing > 0 ? (q.p - now) % 2 : 0;
        answers[q.number] = grid[q.i][q.j] ^ flipped;
    }
    for (int answer : answers) std::cout << answer << '\n';
}
