#include <cstdio>
int main() {
    int n;
    scanf("%d", &n);
    int a[4] = {6, 8, 4, 2};
    if (n == 0) puts("1");
    else printf("%d\n", a[n % 4]);
    return 0;
}
