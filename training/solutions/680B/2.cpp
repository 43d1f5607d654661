#include <cstdio>
int t[105];
int main() {
    int n, a, ans = 0;
    scanf("%d%d", &n, &a);
    for (int i = 1; i <= n; i++) scanf("%d", &t[i]);
    for (int i = 1; i <= n; i++) {
        if (!t[i]) continue;
        int j = 2 * a - i;
        if (j < 1 || j > n || t[j]) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
