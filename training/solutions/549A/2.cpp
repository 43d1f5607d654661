#include <cstdio>
char s[55][55];
int main() {
    int n, m, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) scanf("%s", s[i]);
    for (int i = 0; i + 1 < n; i++)
        for (int j = 0; j + 1 < m; j++) {
            int c[256] = {0};
            for (int x = 0; x < 2; x++)
                for (int y = 0; y < 2; y++) c[(int)s[i + x][j + y]] = 1;
            if (c['f'] && c['a'] && c['c'] && c['e']) ans++;
        }
    printf("%d\n", ans);
    return 0;
}
