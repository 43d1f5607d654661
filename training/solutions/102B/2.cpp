#include <cstdio>
#include <cstring>
char s[100005];
int main() {
    scanf("%s", s);
    int n = strlen(s), k = 0, ans = 0;
    if (n == 1) {
        puts("0");
        return 0;
    }
    for (int i = 0; i < n; i++) k += s[i] - '0';
    ans = 1;
    while (k > 9) {
        int t = 0;
        for (int x = k; x; x /= 10) t += x % 10;
        k = t;
        ans++;
    }
    printf("%d\n", ans);
    return 0;
}
