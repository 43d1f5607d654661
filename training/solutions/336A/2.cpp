#include <cstdio>
#include <cstdlib>
int main() {
    int x, y;
    scanf("%d%d", &x, &y);
    int s = abs(x) + abs(y);
    int a = x > 0 ? s : -s, b = y > 0 ? s : -s;
    if (x > 0) printf("0 %d %d 0\n", b, a);
    else printf("%d 0 0 %d\n", a, b);
    return 0;
}
