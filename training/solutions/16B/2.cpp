#include <cstdio>
#include <algorithm>
using namespace std;
int c[11];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    long long ans = 0;
    for (int i = 0; i < m; i++) {
        int a, b;
        scanf("%d%d", &a, &b);
        c[b] = min(1000000000, c[b] + a);
    }
    for (int b = 10; b >= 1; b--) {
        int k = min(n, c[b]);
        ans += (long long)k * b;
        n -= k;
    }
    printf("%lld\n", ans);
    return 0;
}
