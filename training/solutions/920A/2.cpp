#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        scanf("%d%d", &n, &k);
        vector<int> x(k);
        for (int &v : x) scanf("%d", &v);
        int ans = max(x[0], n - x[k - 1] + 1);
        for (int i = 1; i < k; i++) ans = max(ans, (x[i] - x[i - 1]) / 2 + 1);
        printf("%d\n", ans);
    }
    return 0;
}
