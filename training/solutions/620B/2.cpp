#include <cstdio>
int d[10] = {6, 2, 5, 5, 4, 5, 6, 3, 7, 6};
int f(int x) { return x == 0 ? 0 : f(x / 10) + d[x % 10]; }
int main() {
    int a, b, ans = 0;
    scanf("%d%d", &a, &b);
    for (int i = a; i <= b; i++) ans += f(i);
    printf("%d\n", ans);
    return 0;
}
