#include <cstdio>
int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long n, k;
        scanf("%lld%lld", &n, &k);
        if (n % 2 == k % 2 && k * k <= n) puts("YES");
        else puts("NO");
    }
    return 0;
}
