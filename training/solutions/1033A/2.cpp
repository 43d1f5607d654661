#include <cstdio>
int main() {
    int n, a, b, c, d, e, f;
    scanf("%d%d%d%d%d%d%d", &n, &a, &b, &c, &d, &e, &f);
    if ((c > a) == (e > a) && (d > b) == (f > b)) puts("YES");
    else puts("NO");
    return 0;
}
