#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int a, b, n, ans = 0;
        scanf("%d%d%d", &a, &b, &n);
        while (a <= n && b <= n) {
            if (a < b) a += b;
            else b += a;
            ans++;
        }
        printf("%d\n", ans);
    }
    return 0;
}
