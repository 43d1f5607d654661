#include <cstdio>
int main() {
    int n, m, x = 0, y = 0;
    char s[105];
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++) {
        scanf("%s", s + 1);
        for (int j = 1; j <= m; j++)
            if (s[j] == '*') {
                x ^= i;
                y ^= j;
            }
    }
    printf("%d %d\n", x, y);
    return 0;
}
