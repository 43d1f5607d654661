#include <cstdio>
int main() {
    int n, k, ans = 0;
    scanf("%d%d", &n, &k);
    while (n--) {
        int a, c = 0;
        scanf("%d", &a);
        while (a > 0) {
            if (a % 10 == 4 || a % 10 == 7) c++;
            a /= 10;
        }
        if (c <= k) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
