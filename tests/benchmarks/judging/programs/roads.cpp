#include <bits/stdc++.h>
using namespace std;

typedef long long ll;
typedef pair<ll, int> pli;
const ll INF = 4e18;

int n, m, k;
vector<pair<int, ll>> graph_[200005];

vector<ll> shortest(const vector<int>& from) {
    vector<ll> dist(n + 1, INF);
    priority_queue<pli, vector<pli>, greater<pli>> heap;
    for (int v : from) {
        dist[v] = 0;
        heap.push({0, v});
    }
    while (!heap.empty()) {
        auto [d, v] = heap.top();
        heap.pop();
        if (d != dist[v]) continue;
        for (auto [to, w] : graph_[v]) {
            if (d + w < dist[to]) {
                dist[to] = d + w;
                heap.push({dist[to], to});
            }
        }
    }
    return dist;
}

int main() {
    ios_base::sync_with_stdio(0);
    cin.tie(0);
    cin >> n >> m >> k;
    for (int i = 0; i < m; i++) {
        int a, b;
        ll w;
        cin >> a >> b >> w;
        graph_[a].emplace_back(b, w);
        graph_[b].emplace_back(a, w);
    }
    vector<int> shops(k);
    for (auto& v : shops) cin >> v;
    auto home = shortest({1});
    auto near = shortest(shops);
    ll best = INF;
    for (int v = 1; v <= n; v++)
        if (home[v] < INF && near[v] < INF) best = min(best, home[v] + 2 * near[v]);
    cout << (best == INF ? -1 : best) << endl;
    return 0;
}
