#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<bool> used(n + 1);
        for (int i = 0; i < 2 * n; i++) {
            int x;
            scanf("%d", &x);
            if (!used[x]) printf("%d ", x);
            used[x] = true;
        }
        puts("");
    }
    return 0;
}
