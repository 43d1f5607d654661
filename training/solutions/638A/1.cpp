#include <cstdio>
int main() {
    int n, a;
    scanf("%d%d", &n, &a);
    if (a % 2 == 1) printf("%d\n", a / 2 + 1);
    else printf("%d\n", (n - a) / 2 + 1);
    return 0;
}
