#include <cstdio>
#include <cstdlib>
int main() {
    int n, x, a, s = 0;
    scanf("%d%d", &n, &x);
    for (int i = 0; i < n; i++) {
        scanf("%d", &a);
        s += a;
    }
    printf("%d\n", (abs(s) + x - 1) / x);
    return 0;
}
