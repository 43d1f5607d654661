#include <cstdio>
char s[305][305];
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 0; i < n; i++) scanf("%s", s[i]);
    char x = s[0][0], y = s[0][1];
    bool ok = x != y;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            if (i == j || i == n - 1 - j) {
                if (s[i][j] != x) ok = false;
            } else {
                if (s[i][j] != y) ok = false;
            }
        }
    puts(ok ? "YES" : "NO");
    return 0;
}
