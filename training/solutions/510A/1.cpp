#include <cstdio>
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= m; j++) {
            bool b = i % 2 == 1 || (i % 4 == 2 && j == m) || (i % 4 == 0 && j == 1);
            putchar(b ? '#' : '.');
        }
        putchar('\n');
    }
}
