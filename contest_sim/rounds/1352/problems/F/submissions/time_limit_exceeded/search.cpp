// Breadth-first search over what is left of the three counts and the last character: two million
// states a test case.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int c0, c1, c2;
        std::cin >> c0 >> c1 >> c2;
        auto id = [&](int x, int y, int z, int last) {
            return ((x * (c1 + 1) + y) * (c2 + 1) + z) * 2 + last;
        };
        std::vector<int> from((c0 + 1) * (c1 + 1) * (c2 + 1) * 2, -2);
        std::vector<int> queue;
        for (int last : {0, 1}) {
            from[id(c0, c1, c2, last)] = -1;
            queue.push_back(id(c0, c1, c2, last));
        }
        for (size_t head = 0; head < queue.size(); head++) {
            int state = queue[head], last = state % 2, z = state / 2 % (c2 + 1);
            int y = state / 2 / (c2 + 1) % (c1 + 1), x = state / 2 / (c2 + 1) / (c1 + 1);
            for (int next : {0, 1}) {
                int a = x - (last + next == 0), b = y - (last + next == 1);
                int c = z - (last + next == 2);
                if (a < 0 || b < 0 || c < 0 || from[id(a, b, c, next)] != -2) continue;
                from[id(a, b, c, next)] = state;
                queue.push_back(id(a, b, c, next));
            }
        }
        int at = id(0, 0, 0, from[id(0, 0, 0, 0)] == -2);
        std::string s;
        for (; at >= 0; at = from[at]) s += char('0' + at % 2);
        std::reverse(s.begin(), s.end());
        std::cout << s << '\n';
    }
}
