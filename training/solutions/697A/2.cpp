#include <cstdio>
int main() {
    int t, s, x;
    scanf("%d%d%d", &t, &s, &x);
    int d = x - t;
    if (d == 0 || (d >= s && d % s <= 1)) puts("YES");
    else puts("NO");
    return 0;
}
