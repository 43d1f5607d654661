#include <cstdio>
int main() {
    int n, t, ans = 15;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &t);
        if (t <= ans) ans = t + 15;
    }
    if (ans > 90) ans = 90;
    printf("%d\n", ans);
    return 0;
}
