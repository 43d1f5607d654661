#include <cstdio>
int main() {
    long long a, b, c;
    scanf("%lld%lld%lld", &a, &b, &c);
    bool ok;
    if (c == 0) ok = a == b;
    else ok = (b - a) % c == 0 && (b - a) / c >= 0;
    puts(ok ? "YES" : "NO");
    return 0;
}
