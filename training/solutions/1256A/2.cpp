#include <cstdio>
int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        long long a, b, n, s;
        scanf("%lld%lld%lld%lld", &a, &b, &n, &s);
        if (s % n <= b && a * n + b >= s) puts("YES");
        else puts("NO");
    }
    return 0;
}
