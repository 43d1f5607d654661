#include <cstdio>
int p[100005];
int main() {
    int n, m, x;
    long long a = 0, b = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &x);
        p[x] = i;
    }
    scanf("%d", &m);
    while (m--) {
        scanf("%d", &x);
        a += p[x];
        b += n - p[x] + 1;
    }
    printf("%lld %lld\n", a, b);
}
