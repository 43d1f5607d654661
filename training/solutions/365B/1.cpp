#include <cstdio>
int a[100005];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%d", &a[i]);
    if (n <= 2) {
        printf("%d\n", n);
        return 0;
    }
    int c = 2, ans = 2;
    for (int i = 2; i < n; i++) {
        if (a[i] == a[i - 1] + a[i - 2]) c++;
        else c = 2;
        if (c > ans) ans = c;
    }
    printf("%d\n", ans);
    return 0;
}
