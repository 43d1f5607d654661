#include <cstdio>
char s[100005];
int main() {
    int n, d = 0, ans = 0;
    scanf("%d%s", &n, s);
    for (int i = 0; i < n - 1; i++) {
        if (s[i] == 'U') d++;
        else d--;
        if (d == 0 && s[i] == s[i + 1]) ans++;
    }
    printf("%d\n", ans);
    return 0;
}
