#include <cstdio>
int a[2005], b[2005];
int main() {
    int n, x, y;
    long long r = 0;
    scanf("%d", &n);
    while (n--) {
        scanf("%d%d", &x, &y);
        r += a[x + y]++ + b[x - y + 1000]++;
    }
    printf("%lld", r);
}
