#include <cstdio>
int a[105][4];
int main() {
    int n, ans = -1;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < 4; j++) scanf("%d", &a[i][j]);
    for (int i = 0; i < n; i++) {
        bool old = false;
        for (int j = 0; j < n; j++)
            if (a[j][0] > a[i][0] && a[j][1] > a[i][1] && a[j][2] > a[i][2]) old = true;
        if (old) continue;
        if (ans == -1 || a[i][3] < a[ans][3]) ans = i;
    }
    printf("%d\n", ans + 1);
    return 0;
}
