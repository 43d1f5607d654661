#include <cstdio>
char s[105][105];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) scanf("%s", s[i] + 1);
    bool ok = true;
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= n; j++) {
            int c = 0;
            if (s[i - 1][j] == 'o') c++;
            if (s[i + 1][j] == 'o') c++;
            if (s[i][j - 1] == 'o') c++;
            if (s[i][j + 1] == 'o') c++;
            if (c % 2) ok = false;
        }
    puts(ok ? "YES" : "NO");
    return 0;
}
