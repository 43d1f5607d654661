#include <cstdio>
#include <cstdlib>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    int d = abs(a - b);
    int x = d / 2, y = d - x;
    printf("%d\n", x * (x + 1) / 2 + y * (y + 1) / 2);
    return 0;
}
