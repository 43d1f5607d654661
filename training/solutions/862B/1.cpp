#include <iostream>
#include <vector>
using namespace std;
vector<int> g[100005];
long long c[2];
void dfs(int u, int p, int d) {
    c[d]++;
    for (int v : g[u])
        if (v != p) dfs(v, u, 1 - d);
}
int main() {
    int n, u, v;
    cin >> n;
    for (int i = 1; i < n; i++) {
        cin >> u >> v;
        g[u].push_back(v);
        g[v].push_back(u);
    }
    dfs(1, 0, 0);
    cout << c[0] * c[1] - n + 1;
}
