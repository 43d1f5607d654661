#include <cstdio>
int main() {
    int n, x, p = 0, ans = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        p += x;
        if (p < 0) {
            ans++;
            p = 0;
        }
    }
    printf("%d\n", ans);
    return 0;
}
