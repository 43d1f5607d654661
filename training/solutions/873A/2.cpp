#include <cstdio>
int main() {
    int n, k, x, a, s = 0;
    scanf("%d%d%d", &n, &k, &x);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        if (i < n - k) s += a;
    }
    printf("%d\n", s + k * x);
    return 0;
}
