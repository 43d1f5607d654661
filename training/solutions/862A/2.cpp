#include <cstdio>
int main() {
    int n, x, a;
    scanf("%d%d", &n, &x);
    int ans = x;
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        if (a < x) ans--;
        if (a == x) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
