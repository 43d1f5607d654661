#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int x, y, a, b;
        scanf("%d%d%d%d", &x, &y, &a, &b);
        int d = y - x;
        if (d % (a + b)) puts("-1");
        else printf("%d\n", d / (a + b));
    }
    return 0;
}
