#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    vector<int> a(n);
    for (int &x : a) scanf("%d", &x);
    int ans = 0;
    for (int b = 0; b < k; b++) {
        int s = 0;
        for (int i = 0; i < n; i++)
            if (i % k != b) s += a[i];
        ans = max(ans, abs(s));
    }
    printf("%d\n", ans);
    return 0;
}
