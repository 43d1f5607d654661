#include <cstdio>
int x[105];
int main() {
    int n, c, ans = 0;
    scanf("%d%d", &n, &c);
    for (int i = 0; i < n; i++) scanf("%d", &x[i]);
    for (int i = 0; i + 1 < n; i++)
        if (x[i] - x[i + 1] - c > ans) ans = x[i] - x[i + 1] - c;
    printf("%d\n", ans);
    return 0;
}
