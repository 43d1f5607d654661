#include <cstdio>
int main() {
    int n, x, b = 0, c = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d", &x);
        if (x > 0) b += x;
        else c += x;
    }
    printf("%d\n", b - c);
    return 0;
}
