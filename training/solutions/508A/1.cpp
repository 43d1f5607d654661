#include <cstdio>
bool a[1005][1005];
bool sq(int x, int y) { return a[x][y] && a[x + 1][y] && a[x][y + 1] && a[x + 1][y + 1]; }
int main() {
    int n, m, k, x, y;
    scanf("%d%d%d", &n, &m, &k);
    for (int t = 1; t <= k; t++) {
        scanf("%d%d", &x, &y);
        a[x][y] = true;
        if (sq(x, y) || sq(x - 1, y) || sq(x, y - 1) || sq(x - 1, y - 1)) {
            printf("%d\n", t);
            return 0;
        }
    }
    puts("0");
    return 0;
}
