#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> g;
    int last = 0;
    for (int i = 0; i < n; i++) {
        int t;
        scanf("%d", &t);
        if (t == last) g.back()++;
        else g.push_back(1);
        last = t;
    }
    int ans = 0;
    for (size_t i = 1; i < g.size(); i++) ans = max(ans, 2 * min(g[i], g[i - 1]));
    printf("%d\n", ans);
    return 0;
}
