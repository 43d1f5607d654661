#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<int> a(n);
        for (int &x : a) scanf("%d", &x);
        sort(a.rbegin(), a.rend());
        int ans = 0;
        for (int i = 0; i < n; i++) ans = max(ans, min(a[i], i + 1));
        printf("%d\n", ans);
    }
    return 0;
}
