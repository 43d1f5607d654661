#include <cstdio>
int a[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
int main() {
    int m, d;
    scanf("%d%d", &m, &d);
    printf("%d\n", (a[m] + d - 1 + 6) / 7);
    return 0;
}
