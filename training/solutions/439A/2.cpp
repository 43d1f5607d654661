#include <cstdio>
int main() {
    int n, d, s = 0;
    scanf("%d%d", &n, &d);
    for (int i = 0; i < n; i++) {
        int t;
        scanf("%d", &t);
        s += t;
    }
    int r = d - s - 10 * (n - 1);
    if (r < 0) puts("-1");
    else printf("%d\n", 2 * (n - 1) + r / 5);
    return 0;
}
