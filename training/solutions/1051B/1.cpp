#include <cstdio>
int main() {
    long long l, r;
    scanf("%lld%lld", &l, &r);
    puts("YES");
    for (; l < r; l += 2) printf("%lld %lld\n", l, l + 1);
}
