#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a, b;
    scanf("%d%d%d", &n, &a, &b);
    vector<int> c(n);
    for (int &x : c) scanf("%d", &x);
    int l = 0, r = n - 1, ans = 0;
    while (l <= r) {
        int x = min(c[l], c[r]), y = max(c[l], c[r]);
        if (x == 2) ans += min(a, b) * (l == r ? 1 : 2);
        else if (y == 2) ans += x == 0 ? a : b;
        else if (x != y) {
            puts("-1");
            return 0;
        }
        l++;
        r--;
    }
    printf("%d\n", ans);
    return 0;
}
