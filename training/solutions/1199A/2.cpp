#include <cstdio>
int a[100005];
int main() {
    int n, x, y;
    scanf("%d%d%d", &n, &x, &y);
    for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
    for (int i = 1; i <= n; i++) {
        bool ok = true;
        for (int j = i - x; j <= i + y; j++)
            if (j >= 1 && j <= n && a[j] < a[i]) ok = false;
        if (ok) {
            printf("%d\n", i);
            break;
        }
    }
    return 0;
}
