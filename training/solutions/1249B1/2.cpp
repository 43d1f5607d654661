#include <bits/stdc++.h>
using namespace std;
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n;
        scanf("%d", &n);
        vector<int> p(n), ans(n, 0);
        for (int &x : p) {
            scanf("%d", &x);
            x--;
        }
        for (int i = 0; i < n; i++) {
            if (ans[i]) continue;
            vector<int> c;
            int x = i;
            do {
                c.push_back(x);
                x = p[x];
            } while (x != i);
            for (int v : c) ans[v] = c.size();
        }
        for (int x : ans) printf("%d ", x);
        puts("");
    }
    return 0;
}
