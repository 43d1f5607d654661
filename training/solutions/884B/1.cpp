#include <cstdio>
int main() {
    int n, x, a;
    scanf("%d%d", &n, &x);
    long long s = n - 1;
    while (n--) {
        scanf("%d", &a);
        s += a;
    }
    puts(s == x ? "YES" : "NO");
    return 0;
}
