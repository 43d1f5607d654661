#include <iostream>
#include <queue>
using namespace std;
int main() {
    int n, m, a, last = 0;
    cin >> n >> m;
    queue<pair<int, int>> q;
    for (int i = 1; i <= n; i++) {
        cin >> a;
        q.push({a, i});
    }
    while (!q.empty()) {
        auto p = q.front();
        q.pop();
        last = p.second;
        if (p.first > m) q.push({p.first - m, p.second});
    }
    cout << last;
}
