#include <cstdio>
typedef long long ll;
ll a[200005];
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) scanf("%lld", &a[i]);
    ll s = 0;
    int f = 0;
    while (m--) {
        ll b;
        scanf("%lld", &b);
        while (b > s + a[f]) s += a[f++];
        printf("%d %lld\n", f + 1, b - s);
    }
    return 0;
}
