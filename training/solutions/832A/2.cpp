#include <cstdio>
int main() {
    long long n, k;
    scanf("%lld %lld", &n, &k);
    puts((n / k) & 1 ? "YES" : "NO");
    return 0;
}
