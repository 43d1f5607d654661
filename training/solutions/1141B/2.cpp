#include <cstdio>
int a[400005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a[i]);
        a[i + n] = a[i];
    }
    int c = 0, ans = 0;
    for (int i = 0; i < 2 * n; i++) {
        if (a[i]) c++;
        else c = 0;
        if (c > ans) ans = c;
    }
    printf("%d\n", ans);
    return 0;
}
