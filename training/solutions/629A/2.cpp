#include <cstdio>
int r[105], c[105];
int main() {
    int n, ans = 0;
    char s[105];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%s", s);
        for (int j = 0; j < n; j++)
            if (s[j] == 'C') {
                ans += r[i]++;
                ans += c[j]++;
            }
    }
    printf("%d\n", ans);
    return 0;
}
