#include <cstdio>
int main() {
    int n, x, m = 2000000000, p = 0, c = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &x);
        if (x < m) {
            m = x;
            p = i;
            c = 1;
        } else if (x == m)
            c++;
    }
    if (c > 1) puts("Still Rozdil");
    else printf("%d\n", p);
}
