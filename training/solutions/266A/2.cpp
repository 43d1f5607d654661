#include <cstdio>
int main() {
    int n, ans = 0;
    char s[60];
    scanf("%d%s", &n, s);
    for (int i = 0; i + 1 < n; i++)
        if (s[i] == s[i + 1]) ans++;
    printf("%d\n", ans);
    return 0;
}
