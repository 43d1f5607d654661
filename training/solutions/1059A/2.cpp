#include <cstdio>
int main() {
    int n, L, a, p = 0, ans = 0;
    scanf("%d%d%d", &n, &L, &a);
    while (n--) {
        int t, l;
        scanf("%d%d", &t, &l);
        ans += (t - p) / a;
        p = t + l;
    }
    printf("%d\n", ans + (L - p) / a);
    return 0;
}
