#include <bits/stdc++.h>
using namespace std;

#define rep(i, a, b) for (int i = (a); i < (b); ++i)
#define sz(x) (int)(x).size()
typedef vector<int> vi;
typedef long long ll;

template <class T>
bool chmax(T& a, const T& b) {
    return a < b ? (a = b, true) : false;
}

struct Sets {
    vi parent;
    vector<ll> weight;
    Sets(int n) : parent(n), weight(n, 0) { iota(parent.begin(), parent.end(), 0); }
    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }
    bool join(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return false;
        parent[b] = a;
        weight[a] += weight[b];
        return true;
    }
};

ll power(ll base, ll exponent, ll mod) {
    ll result = 1;
    for (base %= mod; exponent; exponent >>= 1, base = base * base % mod)
        if (exponent & 1) result = result * base % mod;
    return result;
}

void solve() {
    int h, w;
    cin >> h >> w;
    vector<string> grid(h);
    for (auto& row : grid) cin >> row;
    Sets sets(h * w);
    rep(i, 0, h) rep(j, 0, w) if (grid[i][j] != '.') sets.weight[i * w + j] = grid[i][j] - '0';
    rep(i, 0, h) rep(j, 0, w) {
        if (grid[i][j] == '.') continue;
        if (i + 1 < h && grid[i + 1][j] != '.') sets.join(i * w + j, (i + 1) * w + j);
        if (j + 1 < w && grid[i][j + 1] != '.') sets.join(i * w + j, i * w + j + 1);
    }
    vector<ll> sizes;
    ll best = 0;
    rep(v, 0, h * w) if (sets.find(v) == v && grid[v / w][v % w] != '.') {
        sizes.push_back(sets.weight[v]);
        chmax(best, sets.weight[v]);
    }
    sort(sizes.rbegin(), sizes.rend());
    int take = min(sz(sizes), 60);
    vector<vector<ll>> dp(take + 1, vector<ll>(1001, -1));
    dp[0][0] = 1;
    rep(i, 0, take) rep(s, 0, 1001) {
        if (dp[i][s] < 0) continue;
        chmax(dp[i + 1][s], dp[i][s]);
        if (s + sizes[i] <= 1000) chmax(dp[i + 1][s + sizes[i]], dp[i][s] * 2 % 1000000007);
    }
    bitset<1001> reach;
    rep(s, 0, 1001) reach[s] = dp[take][s] >= 0;
    queue<pair<int, int>> border;
    vector<vi> far(h, vi(w, -1));
    rep(i, 0, h) rep(j, 0, w) if (grid[i][j] != '.') border.push({i, j}), far[i][j] = 0;
    const int dx[] = {0, 0, 1, -1}, dy[] = {1, -1, 0, 0};
    int furthest = 0;
    while (!border.empty()) {
        auto [x, y] = border.front();
        border.pop();
        rep(d, 0, 4) {
            int nx = x + dx[d], ny = y + dy[d];
            if (nx < 0 || ny < 0 || nx >= h || ny >= w || far[nx][ny] >= 0) continue;
            far[nx][ny] = far[x][y] + 1;
            chmax(furthest, far[nx][ny]);
            border.push({nx, ny});
        }
    }
    deque<ll> window;
    ll rolling = 0;
    for (ll s : sizes) {
        window.push_back(s);
        rolling += s;
        if (sz(window) > 3) rolling -= window.front(), window.pop_front();
        chmax(best, rolling);
    }
    cout << sz(sizes) << ' ' << best << ' ' << reach.count() << ' ' << furthest << ' '
         << power(best, 998244351, 998244353) << '\n';
}

int main() {
    cin.tie(0)->sync_with_stdio(0);
    cin.exceptions(cin.failbit);
    int t;
    cin >> t;
    while (t--) solve();
}
