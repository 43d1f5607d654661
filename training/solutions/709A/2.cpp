#include <cstdio>
int main() {
    int n, b, d, s = 0, ans = 0;
    scanf("%d%d%d", &n, &b, &d);
    while (n--) {
        int a;
        scanf("%d", &a);
        if (a <= b) s += a;
        if (s > d) {
            ans++;
            s = 0;
        }
    }
    printf("%d\n", ans);
    return 0;
}
