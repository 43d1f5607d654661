#include <cstdio>
int main() {
    int n, m, a, p = 1;
    long long laps = 0;
    scanf("%d%d", &n, &m);
    for (int i = 0; i < m; i++) {
        scanf("%d", &a);
        if (a < p) laps++;
        p = a;
    }
    printf("%lld\n", laps * n + p - 1);
    return 0;
}
