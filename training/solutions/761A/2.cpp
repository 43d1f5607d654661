#include <cstdio>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    if (a + b > 0 && a - b <= 1 && b - a <= 1) puts("YES");
    else puts("NO");
    return 0;
}
