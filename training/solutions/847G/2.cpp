#include <cstdio>
int c[7];
int main() {
    int n, ans = 0;
    char s[10];
    scanf("%d", &n);
    while (n--) {
        scanf("%s", s);
        for (int i = 0; i < 7; i++)
            if (s[i] == '1') c[i]++;
    }
    for (int i = 0; i < 7; i++)
        if (c[i] > ans) ans = c[i];
    printf("%d\n", ans);
    return 0;
}
