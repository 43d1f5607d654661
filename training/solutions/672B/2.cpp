#include <cstdio>
char s[100005];
int c[256];
int main() {
    int n, ans = 0;
    scanf("%d%s", &n, s);
    for (int i = 0; i < n; i++) {
        if (c[(int)s[i]]) ans++;
        c[(int)s[i]]++;
    }
    printf("%d\n", n > 26 ? -1 : ans);
    return 0;
}
