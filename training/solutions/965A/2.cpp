#include <cstdio>
int main() {
    int k, n, s, p;
    scanf("%d%d%d%d", &k, &n, &s, &p);
    int x = (n + s - 1) / s * k;
    printf("%d\n", (x + p - 1) / p);
    return 0;
}
