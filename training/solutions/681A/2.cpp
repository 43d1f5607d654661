#include <cstdio>
int main() {
    int n, a, b, ok = 0;
    char s[20];
    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%s%d%d", s, &a, &b);
        if (a >= 2400 && b > a) ok = 1;
    }
    puts(ok ? "YES" : "NO");
    return 0;
}
