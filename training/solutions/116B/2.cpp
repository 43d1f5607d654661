#include <cstdio>
char s[15][15];
int main() {
    int n, m, ans = 0;
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++) scanf("%s", s[i] + 1);
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++)
            if (s[i][j] == 'W' && (s[i - 1][j] == 'P' || s[i + 1][j] == 'P' || s[i][j - 1] == 'P' || s[i][j + 1] == 'P'))
                ans++;
    printf("%d\n", ans);
    return 0;
}
