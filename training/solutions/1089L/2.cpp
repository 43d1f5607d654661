#include <cstdio>
#include <algorithm>
using namespace std;
pair<int, int> p[100005];
int c[100005];
int main() {
    int n, k;
    scanf("%d%d", &n, &k);
    int need = k;
    for (int i = 0; i < n; i++) {
        scanf("%d", &p[i].second);
        if (c[p[i].second]++ == 0) need--;
    }
    for (int i = 0; i < n; i++) scanf("%d", &p[i].first);
    sort(p, p + n);
    long long ans = 0;
    for (int i = 0; i < n && need > 0; i++) {
        if (c[p[i].second] == 1) continue;
        c[p[i].second]--;
        ans += p[i].first;
        need--;
    }
    printf("%lld\n", ans);
    return 0;
}
