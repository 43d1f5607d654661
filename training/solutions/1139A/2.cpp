#include <cstdio>
char s[70000];
int main() {
    int n;
    long long ans = 0;
    scanf("%d%s", &n, s + 1);
    for (int i = 1; i <= n; i++)
        if (s[i] % 2 == 0) ans += i;
    printf("%lld\n", ans);
    return 0;
}
