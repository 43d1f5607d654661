#include <cstdio>
int main() {
    int n, x, s = 0, ans = 5;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        s += x;
    }
    for (int i = 1; i <= 5; i++)
        if ((s + i) % (n + 1) == 1) ans--;
    printf("%d\n", ans);
    return 0;
}
