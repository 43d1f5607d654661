#include <cstdio>
int main() {
    int n, d = 0;
    char s[60];
    scanf("%d%s", &n, s);
    bool ok = true;
    for (int i = 0; i < n; i++) {
        if (s[i] != '4' && s[i] != '7') ok = false;
        if (i < n / 2) d += s[i];
        else d -= s[i];
    }
    if (d != 0) ok = false;
    puts(ok ? "YES" : "NO");
    return 0;
}
