#include <cstdio>
#include <cstring>
char s[1005];
int main() {
    int k, w[26], m = 0;
    scanf("%s%d", s, &k);
    for (int i = 0; i < 26; i++) {
        scanf("%d", &w[i]);
        if (w[i] > m) m = w[i];
    }
    int n = strlen(s);
    long long ans = 0;
    for (int i = 1; i <= n + k; i++) {
        if (i <= n) ans += (long long)i * w[s[i - 1] - 'a'];
        else ans += (long long)i * m;
    }
    printf("%lld\n", ans);
    return 0;
}
