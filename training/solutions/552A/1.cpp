#include <cstdio>
int main() {
    int n, a, b, c, d, s = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d%d%d", &a, &b, &c, &d);
        s += (c - a + 1) * (d - b + 1);
    }
    printf("%d\n", s);
}
