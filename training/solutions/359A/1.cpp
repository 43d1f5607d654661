#include <cstdio>
int main() {
    int n, m, x, r = 4;
    scanf("%d%d", &n, &m);
    for (int i = 1; i <= n; i++)
        for (int j = 1; j <= m; j++) {
            scanf("%d", &x);
            if (x && (i == 1 || i == n || j == 1 || j == m)) r = 2;
        }
    printf("%d\n", r);
}
