#include <cstdio>
int main() {
    int n, x, a = 0, b = 0, p = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%d", &x);
        if (x > a) {
            b = a;
            a = x;
            p = i;
        } else if (x > b)
            b = x;
    }
    printf("%d %d\n", p, b);
}
