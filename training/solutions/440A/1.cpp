#include <cstdio>
int main() {
    int n, x, r = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) r ^= i;
    for (int i = 1; i < n; i++) {
        scanf("%d", &x);
        r ^= x;
    }
    printf("%d\n", r);
}
