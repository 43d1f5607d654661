#include <cstdio>
int main() {
    int n, m, a, b, c = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < n * m; i++) {
        scanf("%d%d", &a, &b);
        c += a | b;
    }
    printf("%d\n", c);
}
