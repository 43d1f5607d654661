#include <cstdio>
char s[100005];
int main() {
    int a[5], ans = 0;
    for (int i = 1; i <= 4; i++) scanf("%d", &a[i]);
    scanf("%s", s);
    for (int i = 0; s[i]; i++) ans += a[s[i] - '0'];
    printf("%d\n", ans);
    return 0;
}
