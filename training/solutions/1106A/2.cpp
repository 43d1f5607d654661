#include <cstdio>
char s[505][505];
int main() {
    int n, ans = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%s", s[i]);
    for (int i = 1; i < n - 1; i++)
        for (int j = 1; j < n - 1; j++)
            if (s[i][j] == 'X' && s[i - 1][j - 1] == 'X' && s[i - 1][j + 1] == 'X' &&
                s[i + 1][j - 1] == 'X' && s[i + 1][j + 1] == 'X')
                ans++;
    printf("%d\n", ans);
    return 0;
}
