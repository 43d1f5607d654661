#include <cstdio>
char s[120][120];
int main() {
    int n, m, x = 0, y = 0, c = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n; i++) {
        scanf("%s", s[i]);
        for (int j = 0; j < m; j++)
            if (s[i][j] == 'B') {
                x += i + 1;
                y += j + 1;
                c++;
            }
    }
    printf("%d %d\n", x / c, y / c);
    return 0;
}
