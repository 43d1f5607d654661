#include <cstdio>
#include <cstring>
int main() {
    char s[105];
    scanf("%s", s);
    int n = strlen(s), last = -1, ans = 0;
    for (int i = 0; i <= n; i++)
        if (i == n || strchr("AEIOUY", s[i])) {
            if (i - last > ans) ans = i - last;
            last = i;
        }
    printf("%d\n", ans);
    return 0;
}
