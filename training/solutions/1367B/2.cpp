#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, a, x = 0, y = 0;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) {
            scanf("%d", &a);
            if (i % 2 == 0 && a % 2 == 1) x++;
            if (i % 2 == 1 && a % 2 == 0) y++;
        }
        if (x == y) printf("%d\n", x);
        else printf("-1\n");
    }
    return 0;
}
