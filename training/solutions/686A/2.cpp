#include <cstdio>
int main() {
    int n, ans = 0;
    long long x, d;
    char c;
    scanf("%d%lld", &n, &x);
    while (n--) {
        scanf(" %c %lld", &c, &d);
        if (c == '+') x += d;
        else if (d <= x) x -= d;
        else ans++;
    }
    printf("%lld %d\n", x, ans);
    return 0;
}
