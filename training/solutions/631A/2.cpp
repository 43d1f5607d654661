#include <cstdio>
int main() {
    int n, x, a = 0, b = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a |= x;
    }
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        b |= x;
    }
    printf("%lld\n", (long long)a + b);
    return 0;
}
