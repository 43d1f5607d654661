#include <cstdio>
#include <cstdlib>
int main() {
    long long a, b, s;
    scanf("%lld%lld%lld", &a, &b, &s);
    long long d = llabs(a) + llabs(b);
    if (s >= d && (s - d) % 2 == 0) puts("Yes");
    else puts("No");
    return 0;
}
