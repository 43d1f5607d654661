// Asks about the leaves of the whole tree, two at a time, and takes the last reply for the root.
#include <iostream>
#include <vector>

int main() {
    int n;
    std::cin >> n;
    std::vector<std::vector<int>> neighbours(n + 1);
    for (int i = 1; i < n; i++) {
        int x, y;
        std::cin >> x >> y;
        neighbours[x].push_back(y);
        neighbours[y].push_back(x);
    }
    std::vector<int> leaves;
    for (int v = 1; v <= n; v++)
        if (neighbours[v].size() == 1) leaves.push_back(v);
    int reply = 1;
    for (size_t i = 0; i + 1 < leaves.size(); i += 2) {
        std::cout << "? " << leaves[i] << ' ' << leaves[i + 1] << std::endl;
        std::cin >> reply;
        if (reply == leaves[i] || reply == leaves[i + 1]) break;
    }
    std::cout << "! " << reply << std::endl;
}
