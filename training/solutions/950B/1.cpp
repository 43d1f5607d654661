#include <cstdio>
int x[100005], y[100005];
int main() {
    int n, m, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) scanf("%d", &x[i]);
    for (int i = 0; i < m; i++) scanf("%d", &y[i]);
    int i = 0, j = 0;
    long long a = x[0], b = y[0];
    while (i < n && j < m) {
        if (a == b) {
            ans++;
            a += x[++i];
            b += y[++j];
        } else if (a < b) {
            a += x[++i];
        } else {
            b += y[++j];
        }
    }
    printf("%d\n", ans);
    return 0;
}
