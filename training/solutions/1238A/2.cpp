#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long x, y;
        scanf("%lld%lld", &x, &y);
        puts(x - y == 1 ? "NO" : "YES");
    }
    return 0;
}
