#include <cstdio>
#include <algorithm>
#include <functional>
using namespace std;
int a[2005], b[2005];
int main() {
    int n, p = 0, q = 0, x;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        if (x % 2) a[p++] = x;
        else b[q++] = x;
    }
    sort(a, a + p, greater<int>());
    sort(b, b + q, greater<int>());
    int k = min(p, q) + 1, ans = 0;
    for (int i = k; i < p; i++) ans += a[i];
    for (int i = k; i < q; i++) ans += b[i];
    printf("%d\n", ans);
    return 0;
}
