#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> k(n);
    for (int &x : k) scanf("%d", &x);
    int ans = INT_MAX;
    for (int i = 0; i < n; i++) {
        int t = 0;
        for (int j = 0; j < k[i]; j++) {
            int m;
            scanf("%d", &m);
            t += m * 5 + 15;
        }
        ans = min(ans, t);
    }
    printf("%d\n", ans);
    return 0;
}
