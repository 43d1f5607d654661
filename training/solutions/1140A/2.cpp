#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, a, m = 0, ans = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &a);
        m = max(m, a);
        if (m <= i) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
