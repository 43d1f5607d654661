#include <bits/stdc++.h>
#define all(x) (x).begin(), (x).end()
#define pb push_back
using namespace std;
using ll = long long;

const int MOD = 998244353;

struct Node {
    ll sum = 0;
    ll mul = 1, add = 0;
};

struct Tree {
    int size;
    vector<Node> nodes;

    explicit Tree(const vector<ll>& values) {
        size = 1;
        while (size < (int)values.size()) size *= 2;
        nodes.resize(2 * size);
        for (size_t i = 0; i < values.size(); i++) nodes[size + i].sum = values[i];
        for (int i = size - 1; i > 0; i--) pull(i);
    }

    void pull(int x) { nodes[x].sum = (nodes[2 * x].sum + nodes[2 * x + 1].sum) % MOD; }

    void apply(int x, ll mul, ll add, int length) {
        Node& node = nodes[x];
        node.sum = (node.sum * mul + add * length) % MOD;
        node.mul = node.mul * mul % MOD;
        node.add = (node.add * mul + add) % MOD;
    }

    void push(int x, int length) {
        for (int child : {2 * x, 2 * x + 1}) apply(child, nodes[x].mul, nodes[x].add, length / 2);
        nodes[x].mul = 1;
        nodes[x].add = 0;
    }

    void update(int l, int r, ll mul, ll add, int x, int lx, int rx) {
        if (r <= lx || rx <= l) return;
        if (l <= lx && rx <= r) {
            apply(x, mul, add, rx - lx);
            return;
        }
        push(x, rx - lx);
        int mid = (lx + rx) / 2;
        update(l, r, mul, add, 2 * x, lx, mid);
        update(l, r, mul, add, 2 * x + 1, mid, rx);
        pull(x);
    }

    ll query(int l, int r, int x, int lx, int rx) {
        if (r <= lx || rx <= l) return 0;
        if (l <= lx && rx <= r) return nodes[x].sum;
        push(x, rx - lx);
        int mid = (lx + rx) / 2;
        return (query(l, r, 2 * x, lx, mid) + query(l, r, 2 * x + 1, mid, rx)) % MOD;
    }
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q;
    cin >> n >> q;
    vector<ll> values(n);
    for (auto& v : values) cin >> v;
    Tree tree(values);
    while (q--) {
        int kind, l, r;
        cin >> kind >> l >> r;
        if (kind == 0) {
            ll mul, add;
            cin >> mul >> add;
            tree.update(l, r, mul, add, 1, 0, tree.size);
        } else {
            cout << tree.query(l, r, 1, 0, tree.size) << "\n";
        }
    }
}
