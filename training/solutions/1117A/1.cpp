#include <cstdio>
int main() {
    int n, x, m = -1, c = 0, ans = 0, last = -1;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        if (x == last) c++;
        else c = 1;
        last = x;
        if (x > m) {
            m = x;
            ans = 0;
        }
        if (x == m && c > ans) ans = c;
    }
    printf("%d\n", ans);
    return 0;
}
