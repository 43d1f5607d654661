#include <cstdio>
int main() {
    int w, h, k, ans = 0;
    scanf("%d%d%d", &w, &h, &k);
    for (int i = 0; i < k; i++) {
        ans += 2 * (w + h) - 4;
        w -= 4;
        h -= 4;
    }
    printf("%d\n", ans);
    return 0;
}
