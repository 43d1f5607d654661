#include <cstdio>
int main() {
    int n, m;
    scanf("%d%d", &n, &m);
    int r = 0;
    for (int i = 0; i < n; i++) {
        int a;
        scanf("%d", &a);
        long long s = (long long)r + a;
        printf("%lld ", s / m);
        r = s % m;
    }
    return 0;
}
