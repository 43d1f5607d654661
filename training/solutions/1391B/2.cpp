#include <cstdio>
char s[105][105];
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m, ans = 0;
        scanf("%d%d", &n, &m);
        for (int i = 0; i < n; i++) scanf("%s", s[i]);
        for (int i = 0; i + 1 < n; i++)
            if (s[i][m - 1] == 'R') ans++;
        for (int j = 0; j + 1 < m; j++)
            if (s[n - 1][j] == 'D') ans++;
        printf("%d\n", ans);
    }
    return 0;
}
