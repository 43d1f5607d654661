#include <cstdio>
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    n *= 2;
    for (int i = 1; i <= n; i++) {
        if (n + i <= m) printf("%d ", n + i);
        if (i <= m) printf("%d ", i);
    }
    return 0;
}
