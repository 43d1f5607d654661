#include <cstdio>
int main() {
    int n, a, p, m = 1000, s = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &a, &p);
        if (p < m) m = p;
        s += a * m;
    }
    printf("%d\n", s);
}
