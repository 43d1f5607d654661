// Asks about the ends of a longest path. The root lies in what hangs from the reply, and that part
// holds no other vertex of the path: each question costs at least two vertices, the last one one.
#include <iostream>
#include <vector>

int n;
std::vector<std::vector<int>> neighbours;
std::vector<bool> excluded;
std::vector<int> parent;

// The last vertex that a breadth-first search over the vertices not excluded reaches.
int farthest(int from) {
    std::vector<int> queue = {from};
    parent[from] = 0;
    for (size_t head = 0; head < queue.size(); head++)
        for (int next : neighbours[queue[head]])
            if (next != parent[queue[head]] && !excluded[next]) {
                parent[next] = queue[head];
                queue.push_back(next);
            }
    return queue.back();
}

int main() {
    std::cin >> n;
    neighbours.resize(n + 1);
    excluded.resize(n + 1);
    parent.resize(n + 1);
    for (int i = 1; i < n; i++) {
        int x, y;
        std::cin >> x >> y;
        neighbours[x].push_back(y);
        neighbours[y].push_back(x);
    }
    int root = 1;
    while (true) {
        int u = farthest(root), v = farthest(u);
        if (u == v) break;
        std::cout << "? " << u << ' ' << v << std::endl;
        std::cin >> root;
        for (int on_path = v; on_path != 0; on_path = parent[on_path])
            excluded[on_path] = on_path != root;
    }
    std::cout << "! " << root << std::endl;
}
