#include <iostream>
#include <queue>
using namespace std;
int main() {
    int n, m, x, ans = 0;
    cin >> n >> m;
    int c[1000];
    for (int i = 0; i < n; i++) cin >> c[i];
    queue<int> q;
    while (m--) {
        cin >> x;
        q.push(x);
    }
    for (int i = 0; i < n && !q.empty(); i++)
        if (q.front() >= c[i]) {
            q.pop();
            ans++;
        }
    cout << ans << endl;
}
