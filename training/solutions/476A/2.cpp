#include <cstdio>
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    for (int k = (n + 1) / 2; k <= n; k++)
        if (k % m == 0) {
            printf("%d\n", k);
            return 0;
        }
    puts("-1");
    return 0;
}
