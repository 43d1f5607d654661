#include <cstdio>
char s[105][105];
bool used[256];
int main() {
    int n, m, ans = 0;
    char c;
    scanf("%d%d %c", &n, &m, &c);
    for (int i = 1; i <= n; i++) scanf("%s", s[i] + 1);
    int dx[4] = {0, 0, 1, -1}, dy[4] = {1, -1, 0, 0};
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            if (s[i][j] != c) continue;
            for (int k = 0; k < 4; k++) {
                char x = s[i + dx[k]][j + dy[k]];
                if (x >= 'A' && x <= 'Z' && x != c && !used[(int)x]) {
                    used[(int)x] = true;
                    ans++;
                }
            }
        }
    printf("%d\n", ans);
    return 0;
}
